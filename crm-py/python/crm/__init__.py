"""An embeddable CRM: everything a business knows about its customers, in one file, behind one library.

    import crm

    with crm.open("shop.crm") as db:
        ada = db.customers.create(name="Ada", identifiers=[crm.Identifier(kind="email", value="ada@example.org")])
        db.orders.create(
            currency="EUR",
            customer_id=ada.id,
            lines=[crm.NewOrderLine(sku="TEA", quantity=2, unit_price=Decimal("4.50"))],
        )
        print(db.customers.profile(ada.id).spent)
"""

from . import _api, _crm, _errors, _model, _table
from ._api import *
from ._crm import *
from ._errors import *
from ._model import *
from ._native import ManualClock, Subscription
from ._table import *
from ._values import UNSET, Column, File, Fixed, GivenValue, Record, Unset, Value

__all__ = [
    "UNSET",
    "Column",
    "File",
    "Fixed",
    "GivenValue",
    "ManualClock",
    "Record",
    "Subscription",
    "Unset",
    "Value",
]
__all__ += _api.__all__
__all__ += _crm.__all__
__all__ += _errors.__all__
__all__ += _model.__all__
__all__ += _table.__all__
