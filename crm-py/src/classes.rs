//! The classes of the Python side, found once.

use std::collections::HashMap;

use crm_wire::{Field, Record, Shape, TYPES};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyType};

use crate::{attribute, interned};

/// What the conversions need of Python.
pub(crate) struct Classes {
    records: HashMap<&'static str, Class>,
    /// By enum: its members by their values.
    enums: HashMap<&'static str, Py<PyDict>>,
    pub(crate) decimal: Py<PyType>,
    pub(crate) uuid: Py<PyType>,
    pub(crate) safe_uuid: Py<PyAny>,
    pub(crate) int: Py<PyString>,
    pub(crate) is_safe: Py<PyString>,
    pub(crate) new: Py<PyAny>,
    pub(crate) page: Py<PyAny>,
    pub(crate) rows: Py<PyAny>,
    pub(crate) fixed: Py<PyType>,
    pub(crate) unset: Py<PyAny>,
}

/// A record's class.
pub(crate) struct Class {
    pub(crate) class: Py<PyType>,
    pub(crate) fields: Vec<Attribute>,
}

/// A field's attribute.
pub(crate) struct Attribute {
    pub(crate) name: Py<PyString>,
    pub(crate) field: &'static Field,
    /// Whether it is a table: read when it is asked for.
    pub(crate) is_table: bool,
}

static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();

impl Classes {
    pub(crate) fn get(py: Python<'_>) -> PyResult<&'static Self> {
        CLASSES.get_or_try_init(py, || Self::find(py))
    }

    fn find(py: Python<'_>) -> PyResult<Self> {
        let model = py.import("crm._model")?;
        let table = py.import("crm._table")?;
        let values = py.import("crm._values")?;
        let uuid = py.import("uuid")?;
        let mut records = HashMap::new();
        let mut enums = HashMap::new();
        for shape in TYPES {
            match shape {
                Shape::Record(record) => {
                    let class = model.getattr(record.name)?.cast_into::<PyType>()?;
                    records.insert(record.name, Class::of(record, &class)?);
                }
                Shape::Enum(values) => {
                    let members = model.getattr(values.name)?.getattr("_value2member_map_")?;
                    enums.insert(values.name, members.cast_into::<PyDict>()?.unbind());
                }
                _ => {}
            }
        }
        let class = |module: &Bound<'_, PyModule>, name: &str| -> PyResult<Py<PyType>> {
            Ok(module.getattr(name)?.cast_into::<PyType>()?.unbind())
        };
        Ok(Self {
            records,
            enums,
            decimal: class(&py.import("decimal")?, "Decimal")?,
            uuid: class(&uuid, "UUID")?,
            safe_uuid: uuid.getattr("SafeUUID")?.getattr("unknown")?.unbind(),
            int: interned(py, "int"),
            is_safe: interned(py, "is_safe"),
            new: py
                .import("builtins")?
                .getattr("object")?
                .getattr("__new__")?
                .unbind(),
            page: table.getattr("Page")?.unbind(),
            rows: table.getattr("Rows")?.unbind(),
            fixed: class(&values, "Fixed")?,
            unset: values.getattr("UNSET")?.unbind(),
        })
    }

    pub(crate) fn record(&self, record: &Record) -> PyResult<&Class> {
        self.records.get(record.name).ok_or_else(|| unknown(record.name))
    }

    pub(crate) fn members(&self, name: &str) -> PyResult<&Py<PyDict>> {
        self.enums.get(name).ok_or_else(|| unknown(name))
    }

    /// A new object of a class, before any of its fields is set.
    pub(crate) fn blank<'py>(&self, class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
        self.new.bind(class.py()).call1((class,))
    }
}

fn unknown(name: &str) -> PyErr {
    pyo3::exceptions::PyTypeError::new_err(format!("there is no class {name}"))
}

impl Class {
    fn of(record: &'static Record, class: &Bound<'_, PyType>) -> PyResult<Self> {
        let py = class.py();
        let tables: Vec<String> = class.getattr("_tables")?.extract()?;
        let fields = record.fields.iter().map(|field| Attribute {
            name: interned(py, &attribute(field.name)),
            field,
            is_table: tables.iter().any(|table| table == field.name),
        });
        Ok(Self {
            fields: fields.collect(),
            class: class.clone().unbind(),
        })
    }
}

/// Sets a field of an object whose class is frozen, as the class's own `__init__` does.
pub(crate) fn set(object: &Bound<'_, PyAny>, name: &Py<PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
    #[expect(unsafe_code, reason = "`object.__setattr__` without a call through Python")]
    // SAFETY: all three are live objects of this interpreter, to which `object` proves that the thread is attached.
    let done = unsafe { pyo3::ffi::PyObject_GenericSetAttr(object.as_ptr(), name.as_ptr(), value.as_ptr()) };
    if done == 0 {
        Ok(())
    } else {
        Err(PyErr::fetch(object.py()))
    }
}
