// Written by `cargo xtask bindgen` from crm-ffi; change that.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The following structs are used to implement the lowest level
// of the FFI, and thus useful to multiple uniffied crates.
// We ensure they are declared exactly once, with a header guard, UNIFFI_SHARED_H.
#ifdef UNIFFI_SHARED_H
    // We also try to prevent mixing versions of shared uniffi header structs.
    // If you add anything to the #else block, you must increment the version suffix in UNIFFI_SHARED_HEADER_V4
    #ifndef UNIFFI_SHARED_HEADER_V4
        #error Combining helper code from multiple versions of uniffi is not supported
    #endif // ndef UNIFFI_SHARED_HEADER_V4
#else
#define UNIFFI_SHARED_H
#define UNIFFI_SHARED_HEADER_V4
// ⚠️ Attention: If you change this #else block (ending in `#endif // def UNIFFI_SHARED_H`) you *must* ⚠️
// ⚠️ increment the version suffix in all instances of UNIFFI_SHARED_HEADER_V4 in this file.           ⚠️

typedef struct RustBuffer
{
    uint64_t capacity;
    uint64_t len;
    uint8_t *_Nullable data;
} RustBuffer;

typedef struct ForeignBytes
{
    int32_t len;
    const uint8_t *_Nullable data;
} ForeignBytes;

// Error definitions
typedef struct RustCallStatus {
    int8_t code;
    RustBuffer errorBuf;
} RustCallStatus;

// ⚠️ Attention: If you change this #else block (ending in `#endif // def UNIFFI_SHARED_H`) you *must* ⚠️
// ⚠️ increment the version suffix in all instances of UNIFFI_SHARED_HEADER_V4 in this file.           ⚠️
#endif // def UNIFFI_SHARED_H
#ifndef UNIFFI_FFIDEF_RUST_FUTURE_CONTINUATION_CALLBACK
#define UNIFFI_FFIDEF_RUST_FUTURE_CONTINUATION_CALLBACK
typedef void (*UniffiRustFutureContinuationCallback)(uint64_t, int8_t
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK
typedef void (*UniffiForeignFutureDroppedCallback)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_FREE
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_FREE
typedef void (*UniffiCallbackInterfaceFree)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_CLONE
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_CLONE
typedef uint64_t (*UniffiCallbackInterfaceClone)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK_STRUCT
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK_STRUCT
typedef struct UniffiForeignFutureDroppedCallbackStruct {
    uint64_t handle;
    UniffiForeignFutureDroppedCallback _Nonnull free;
} UniffiForeignFutureDroppedCallbackStruct;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U8
typedef struct UniffiForeignFutureResultU8 {
    uint8_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU8;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U8
typedef void (*UniffiForeignFutureCompleteU8)(uint64_t, UniffiForeignFutureResultU8
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I8
typedef struct UniffiForeignFutureResultI8 {
    int8_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI8;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I8
typedef void (*UniffiForeignFutureCompleteI8)(uint64_t, UniffiForeignFutureResultI8
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U16
typedef struct UniffiForeignFutureResultU16 {
    uint16_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU16;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U16
typedef void (*UniffiForeignFutureCompleteU16)(uint64_t, UniffiForeignFutureResultU16
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I16
typedef struct UniffiForeignFutureResultI16 {
    int16_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI16;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I16
typedef void (*UniffiForeignFutureCompleteI16)(uint64_t, UniffiForeignFutureResultI16
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U32
typedef struct UniffiForeignFutureResultU32 {
    uint32_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U32
typedef void (*UniffiForeignFutureCompleteU32)(uint64_t, UniffiForeignFutureResultU32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I32
typedef struct UniffiForeignFutureResultI32 {
    int32_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I32
typedef void (*UniffiForeignFutureCompleteI32)(uint64_t, UniffiForeignFutureResultI32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U64
typedef struct UniffiForeignFutureResultU64 {
    uint64_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U64
typedef void (*UniffiForeignFutureCompleteU64)(uint64_t, UniffiForeignFutureResultU64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I64
typedef struct UniffiForeignFutureResultI64 {
    int64_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I64
typedef void (*UniffiForeignFutureCompleteI64)(uint64_t, UniffiForeignFutureResultI64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F32
typedef struct UniffiForeignFutureResultF32 {
    float returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultF32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F32
typedef void (*UniffiForeignFutureCompleteF32)(uint64_t, UniffiForeignFutureResultF32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F64
typedef struct UniffiForeignFutureResultF64 {
    double returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultF64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F64
typedef void (*UniffiForeignFutureCompleteF64)(uint64_t, UniffiForeignFutureResultF64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_RUST_BUFFER
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_RUST_BUFFER
typedef struct UniffiForeignFutureResultRustBuffer {
    RustBuffer returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultRustBuffer;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_RUST_BUFFER
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_RUST_BUFFER
typedef void (*UniffiForeignFutureCompleteRustBuffer)(uint64_t, UniffiForeignFutureResultRustBuffer
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_VOID
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_VOID
typedef struct UniffiForeignFutureResultVoid {
    RustCallStatus callStatus;
} UniffiForeignFutureResultVoid;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_VOID
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_VOID
typedef void (*UniffiForeignFutureCompleteVoid)(uint64_t, UniffiForeignFutureResultVoid
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_PROGRESS_LISTENER_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_PROGRESS_LISTENER_METHOD0
typedef void (*UniffiCallbackInterfaceProgressListenerMethod0)(uint64_t, RustBuffer, int8_t* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_CHANGE_LISTENER_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_CHANGE_LISTENER_METHOD0
typedef void (*UniffiCallbackInterfaceChangeListenerMethod0)(uint64_t, RustBuffer, void* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_CHANGE_LISTENER_METHOD1
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_CHANGE_LISTENER_METHOD1
typedef void (*UniffiCallbackInterfaceChangeListenerMethod1)(uint64_t, void* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_WORK_LISTENER_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_WORK_LISTENER_METHOD0
typedef void (*UniffiCallbackInterfaceWorkListenerMethod0)(uint64_t, RustBuffer, int8_t* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_PROGRESS_LISTENER
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_PROGRESS_LISTENER
typedef struct UniffiVTableCallbackInterfaceProgressListener {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceProgressListenerMethod0 _Nonnull progressed;
} UniffiVTableCallbackInterfaceProgressListener;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_CHANGE_LISTENER
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_CHANGE_LISTENER
typedef struct UniffiVTableCallbackInterfaceChangeListener {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceChangeListenerMethod0 _Nonnull changed;
    UniffiCallbackInterfaceChangeListenerMethod1 _Nonnull ended;
} UniffiVTableCallbackInterfaceChangeListener;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_WORK_LISTENER
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_WORK_LISTENER
typedef struct UniffiVTableCallbackInterfaceWorkListener {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceWorkListenerMethod0 _Nonnull progressed;
} UniffiVTableCallbackInterfaceWorkListener;

#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_MANUALCLOCK
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_MANUALCLOCK
uint64_t uniffi_crm_ffi_fn_clone_manualclock(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_MANUALCLOCK
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_MANUALCLOCK
void uniffi_crm_ffi_fn_free_manualclock(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CONSTRUCTOR_MANUALCLOCK_NEW
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CONSTRUCTOR_MANUALCLOCK_NEW
uint64_t uniffi_crm_ffi_fn_constructor_manualclock_new(int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MANUALCLOCK_ADVANCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MANUALCLOCK_ADVANCE
void uniffi_crm_ffi_fn_method_manualclock_advance(uint64_t ptr, uint64_t milliseconds, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MANUALCLOCK_NOW
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MANUALCLOCK_NOW
int64_t uniffi_crm_ffi_fn_method_manualclock_now(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MANUALCLOCK_SET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MANUALCLOCK_SET
void uniffi_crm_ffi_fn_method_manualclock_set(uint64_t ptr, int64_t now, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_ASSOCIATIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_ASSOCIATIONS
uint64_t uniffi_crm_ffi_fn_clone_associations(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_ASSOCIATIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_ASSOCIATIONS
void uniffi_crm_ffi_fn_free_associations(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ASSOCIATIONS_ITEMSETS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ASSOCIATIONS_ITEMSETS
RustBuffer uniffi_crm_ffi_fn_method_associations_itemsets(uint64_t ptr, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ASSOCIATIONS_RULES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ASSOCIATIONS_RULES
RustBuffer uniffi_crm_ffi_fn_method_associations_rules(uint64_t ptr, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_CATEGORIES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_CATEGORIES
uint64_t uniffi_crm_ffi_fn_clone_categories(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_CATEGORIES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_CATEGORIES
void uniffi_crm_ffi_fn_free_categories(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_categories_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_CHILDREN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_CHILDREN
RustBuffer uniffi_crm_ffi_fn_method_categories_children(uint64_t ptr, RustBuffer parent, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_CREATE
RustBuffer uniffi_crm_ffi_fn_method_categories_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_DELETE
RustBuffer uniffi_crm_ffi_fn_method_categories_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_FIND
RustBuffer uniffi_crm_ffi_fn_method_categories_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_GET
RustBuffer uniffi_crm_ffi_fn_method_categories_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_categories_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_LIST
RustBuffer uniffi_crm_ffi_fn_method_categories_list(uint64_t ptr, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_categories_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CATEGORIES_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_categories_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_CUSTOMERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_CUSTOMERS
uint64_t uniffi_crm_ffi_fn_clone_customers(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_CUSTOMERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_CUSTOMERS
void uniffi_crm_ffi_fn_free_customers(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_ADD_IDENTIFIER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_ADD_IDENTIFIER
RustBuffer uniffi_crm_ffi_fn_method_customers_add_identifier(uint64_t ptr, RustBuffer id, RustBuffer identifier, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_ADD_TAGS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_ADD_TAGS
RustBuffer uniffi_crm_ffi_fn_method_customers_add_tags(uint64_t ptr, RustBuffer id, RustBuffer tags, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_customers_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_COUNT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_COUNT
uint64_t uniffi_crm_ffi_fn_method_customers_count(uint64_t ptr, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_customers_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_customers_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_FIND
RustBuffer uniffi_crm_ffi_fn_method_customers_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_FIND_BY_IDENTIFIER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_FIND_BY_IDENTIFIER
RustBuffer uniffi_crm_ffi_fn_method_customers_find_by_identifier(uint64_t ptr, RustBuffer identifier, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_FIND_DELETED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_FIND_DELETED
RustBuffer uniffi_crm_ffi_fn_method_customers_find_deleted(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_GET
RustBuffer uniffi_crm_ffi_fn_method_customers_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_customers_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_LIST
RustBuffer uniffi_crm_ffi_fn_method_customers_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_NUMBERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_NUMBERS
RustBuffer uniffi_crm_ffi_fn_method_customers_numbers(uint64_t ptr, RustBuffer ids, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_OF_NUMBERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_OF_NUMBERS
RustBuffer uniffi_crm_ffi_fn_method_customers_of_numbers(uint64_t ptr, RustBuffer numbers, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_PROFILE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_PROFILE
RustBuffer uniffi_crm_ffi_fn_method_customers_profile(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_RECORD_CONSENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_RECORD_CONSENT
RustBuffer uniffi_crm_ffi_fn_method_customers_record_consent(uint64_t ptr, RustBuffer id, RustBuffer consent, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_REMOVE_IDENTIFIER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_REMOVE_IDENTIFIER
RustBuffer uniffi_crm_ffi_fn_method_customers_remove_identifier(uint64_t ptr, RustBuffer id, RustBuffer identifier, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_REMOVE_TAGS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_REMOVE_TAGS
RustBuffer uniffi_crm_ffi_fn_method_customers_remove_tags(uint64_t ptr, RustBuffer id, RustBuffer tags, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_customers_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_SEARCH
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_SEARCH
RustBuffer uniffi_crm_ffi_fn_method_customers_search(uint64_t ptr, RustBuffer query, RustBuffer limit, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_TIMELINE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_TIMELINE
RustBuffer uniffi_crm_ffi_fn_method_customers_timeline(uint64_t ptr, RustBuffer id, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_customers_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_VIEW_360
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CUSTOMERS_VIEW_360
RustBuffer uniffi_crm_ffi_fn_method_customers_view_360(uint64_t ptr, RustBuffer id, RustBuffer options, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_DEALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_DEALS
uint64_t uniffi_crm_ffi_fn_clone_deals(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_DEALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_DEALS
void uniffi_crm_ffi_fn_free_deals(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_deals_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_BOARD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_BOARD
RustBuffer uniffi_crm_ffi_fn_method_deals_board(uint64_t ptr, RustBuffer pipeline_id, RustBuffer options, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_deals_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_deals_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_FIND
RustBuffer uniffi_crm_ffi_fn_method_deals_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_GET
RustBuffer uniffi_crm_ffi_fn_method_deals_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_deals_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_LIST
RustBuffer uniffi_crm_ffi_fn_method_deals_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_LOSE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_LOSE
RustBuffer uniffi_crm_ffi_fn_method_deals_lose(uint64_t ptr, RustBuffer id, RustBuffer loss, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_MOVE_TO
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_MOVE_TO
RustBuffer uniffi_crm_ffi_fn_method_deals_move_to(uint64_t ptr, RustBuffer id, RustBuffer step, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_REOPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_REOPEN
RustBuffer uniffi_crm_ffi_fn_method_deals_reopen(uint64_t ptr, RustBuffer id, RustBuffer reopening, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_deals_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_STALLED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_STALLED
RustBuffer uniffi_crm_ffi_fn_method_deals_stalled(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_deals_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_VISITS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_VISITS
RustBuffer uniffi_crm_ffi_fn_method_deals_visits(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_WIN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEALS_WIN
RustBuffer uniffi_crm_ffi_fn_method_deals_win(uint64_t ptr, RustBuffer id, RustBuffer win, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_DEMAND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_DEMAND
uint64_t uniffi_crm_ffi_fn_clone_demand(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_DEMAND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_DEMAND
void uniffi_crm_ffi_fn_free_demand(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEMAND_FORECAST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEMAND_FORECAST
RustBuffer uniffi_crm_ffi_fn_method_demand_forecast(uint64_t ptr, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEMAND_SALES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_DEMAND_SALES
RustBuffer uniffi_crm_ffi_fn_method_demand_sales(uint64_t ptr, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_FIELDS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_FIELDS
uint64_t uniffi_crm_ffi_fn_clone_fields(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_FIELDS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_FIELDS
void uniffi_crm_ffi_fn_free_fields(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_fields_as_of(uint64_t ptr, RustBuffer key, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_fields_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_fields_delete(uint64_t ptr, RustBuffer key, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_FIND
RustBuffer uniffi_crm_ffi_fn_method_fields_find(uint64_t ptr, RustBuffer key, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_GET
RustBuffer uniffi_crm_ffi_fn_method_fields_get(uint64_t ptr, RustBuffer key, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_fields_history(uint64_t ptr, RustBuffer key, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_LIST
RustBuffer uniffi_crm_ffi_fn_method_fields_list(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FIELDS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_fields_update(uint64_t ptr, RustBuffer key, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_FORECASTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_FORECASTS
uint64_t uniffi_crm_ffi_fn_clone_forecasts(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_FORECASTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_FORECASTS
void uniffi_crm_ffi_fn_free_forecasts(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_forecasts_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_COMPUTE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_COMPUTE
RustBuffer uniffi_crm_ffi_fn_method_forecasts_compute(uint64_t ptr, RustBuffer query, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_forecasts_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_forecasts_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_FIND
RustBuffer uniffi_crm_ffi_fn_method_forecasts_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_GET
RustBuffer uniffi_crm_ffi_fn_method_forecasts_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_forecasts_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_LIST
RustBuffer uniffi_crm_ffi_fn_method_forecasts_list(uint64_t ptr, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_forecasts_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_REVIEW
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_REVIEW
RustBuffer uniffi_crm_ffi_fn_method_forecasts_review(uint64_t ptr, RustBuffer query, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_SLIPPED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_FORECASTS_SLIPPED
RustBuffer uniffi_crm_ffi_fn_method_forecasts_slipped(uint64_t ptr, RustBuffer query, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_GOALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_GOALS
uint64_t uniffi_crm_ffi_fn_clone_goals(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_GOALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_GOALS
void uniffi_crm_ffi_fn_free_goals(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_goals_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_ATTAINMENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_ATTAINMENT
RustBuffer uniffi_crm_ffi_fn_method_goals_attainment(uint64_t ptr, RustBuffer id, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_ATTAINMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_ATTAINMENTS
RustBuffer uniffi_crm_ffi_fn_method_goals_attainments(uint64_t ptr, RustBuffer query, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_goals_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_goals_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_FIND
RustBuffer uniffi_crm_ffi_fn_method_goals_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_GET
RustBuffer uniffi_crm_ffi_fn_method_goals_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_goals_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_LIST
RustBuffer uniffi_crm_ffi_fn_method_goals_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_goals_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_GOALS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_goals_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_IMPORTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_IMPORTS
uint64_t uniffi_crm_ffi_fn_clone_imports(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_IMPORTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_IMPORTS
void uniffi_crm_ffi_fn_free_imports(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_CUSTOMERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_CUSTOMERS
uint64_t uniffi_crm_ffi_fn_method_imports_customers(uint64_t ptr, RustBuffer path, RustBuffer text, RustBuffer mapping, RustBuffer dry_run, RustBuffer max_errors, RustBuffer on_duplicate, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_DEALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_DEALS
uint64_t uniffi_crm_ffi_fn_method_imports_deals(uint64_t ptr, RustBuffer path, RustBuffer text, RustBuffer mapping, RustBuffer dry_run, RustBuffer max_errors, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_GET
RustBuffer uniffi_crm_ffi_fn_method_imports_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_LIST
RustBuffer uniffi_crm_ffi_fn_method_imports_list(uint64_t ptr, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_LOAD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_LOAD
uint64_t uniffi_crm_ffi_fn_method_imports_load(uint64_t ptr, RustBuffer orders, RustBuffer dry_run, RustBuffer max_errors, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_ORDERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_ORDERS
uint64_t uniffi_crm_ffi_fn_method_imports_orders(uint64_t ptr, RustBuffer path, RustBuffer text, RustBuffer mapping, RustBuffer dry_run, RustBuffer max_errors, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_REVERT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_IMPORTS_REVERT
uint64_t uniffi_crm_ffi_fn_method_imports_revert(uint64_t ptr, RustBuffer id
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_INGEST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_INGEST
uint64_t uniffi_crm_ffi_fn_clone_ingest(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_INGEST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_INGEST
void uniffi_crm_ffi_fn_free_ingest(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INGEST_SHOPIFY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INGEST_SHOPIFY
RustBuffer uniffi_crm_ffi_fn_method_ingest_shopify(uint64_t ptr, RustBuffer topic, RustBuffer payload, RustBuffer currency, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INGEST_STRIPE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INGEST_STRIPE
RustBuffer uniffi_crm_ffi_fn_method_ingest_stripe(uint64_t ptr, RustBuffer event, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_INTERACTIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_INTERACTIONS
uint64_t uniffi_crm_ffi_fn_clone_interactions(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_INTERACTIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_INTERACTIONS
void uniffi_crm_ffi_fn_free_interactions(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_ANONYMOUS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_ANONYMOUS
RustBuffer uniffi_crm_ffi_fn_method_interactions_anonymous(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_interactions_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_interactions_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_FIND
RustBuffer uniffi_crm_ffi_fn_method_interactions_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_GET
RustBuffer uniffi_crm_ffi_fn_method_interactions_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_interactions_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_OF
RustBuffer uniffi_crm_ffi_fn_method_interactions_of(uint64_t ptr, RustBuffer customer_id, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_RECORD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_RECORD
RustBuffer uniffi_crm_ffi_fn_method_interactions_record(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_interactions_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INTERACTIONS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_interactions_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_INVOICES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_INVOICES
uint64_t uniffi_crm_ffi_fn_clone_invoices(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_INVOICES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_INVOICES
void uniffi_crm_ffi_fn_free_invoices(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_invoices_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_BALANCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_BALANCE
RustBuffer uniffi_crm_ffi_fn_method_invoices_balance(uint64_t ptr, RustBuffer id, RustBuffer at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_CREATE
RustBuffer uniffi_crm_ffi_fn_method_invoices_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_CREDIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_CREDIT
RustBuffer uniffi_crm_ffi_fn_method_invoices_credit(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_DELETE
RustBuffer uniffi_crm_ffi_fn_method_invoices_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_FIND
RustBuffer uniffi_crm_ffi_fn_method_invoices_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_FIND_BY_NUMBER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_FIND_BY_NUMBER
RustBuffer uniffi_crm_ffi_fn_method_invoices_find_by_number(uint64_t ptr, RustBuffer number, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_GET
RustBuffer uniffi_crm_ffi_fn_method_invoices_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_invoices_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_LIST
RustBuffer uniffi_crm_ffi_fn_method_invoices_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_MATCH_PAYMENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_MATCH_PAYMENT
RustBuffer uniffi_crm_ffi_fn_method_invoices_match_payment(uint64_t ptr, RustBuffer id, RustBuffer matching, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_OVERDUE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_OVERDUE
RustBuffer uniffi_crm_ffi_fn_method_invoices_overdue(uint64_t ptr, RustBuffer as_of, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_invoices_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_UNMATCH_PAYMENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_UNMATCH_PAYMENT
RustBuffer uniffi_crm_ffi_fn_method_invoices_unmatch_payment(uint64_t ptr, RustBuffer id, RustBuffer payment_id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_INVOICES_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_invoices_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_JOURNAL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_JOURNAL
uint64_t uniffi_crm_ffi_fn_clone_journal(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_JOURNAL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_JOURNAL
void uniffi_crm_ffi_fn_free_journal(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_ACKNOWLEDGE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_ACKNOWLEDGE
void uniffi_crm_ffi_fn_method_journal_acknowledge(uint64_t ptr, RustBuffer cursor, uint64_t seq, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_CHANGES_SINCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_CHANGES_SINCE
RustBuffer uniffi_crm_ffi_fn_method_journal_changes_since(uint64_t ptr, uint64_t seq, uint32_t limit, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_HEAD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_HEAD
RustBuffer uniffi_crm_ffi_fn_method_journal_head(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_NEXT_CHANGES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_NEXT_CHANGES
RustBuffer uniffi_crm_ffi_fn_method_journal_next_changes(uint64_t ptr, RustBuffer cursor, uint32_t limit, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_POSITION
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_POSITION
uint64_t uniffi_crm_ffi_fn_method_journal_position(uint64_t ptr, RustBuffer cursor, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_VERIFY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_JOURNAL_VERIFY
uint64_t uniffi_crm_ffi_fn_method_journal_verify(uint64_t ptr, RustBuffer retained
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_LEADMODELS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_LEADMODELS
uint64_t uniffi_crm_ffi_fn_clone_leadmodels(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_LEADMODELS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_LEADMODELS
void uniffi_crm_ffi_fn_free_leadmodels(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_FIND
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_GET
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_LIST
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_list(uint64_t ptr, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_RANK
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_RANK
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_rank(uint64_t ptr, RustBuffer id, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_SCORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_SCORE
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_score(uint64_t ptr, RustBuffer id, RustBuffer customer_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_LEADMODELS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_leadmodels_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_MODELS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_MODELS
uint64_t uniffi_crm_ffi_fn_clone_models(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_MODELS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_MODELS
void uniffi_crm_ffi_fn_free_models(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_COMPARE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_COMPARE
RustBuffer uniffi_crm_ffi_fn_method_models_compare(uint64_t ptr, RustBuffer name, uint32_t holdout_days, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_COMPARE_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_COMPARE_WATCHED
uint64_t uniffi_crm_ffi_fn_method_models_compare_watched(uint64_t ptr, RustBuffer name, uint32_t holdout_days, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_CURRENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_CURRENT
RustBuffer uniffi_crm_ffi_fn_method_models_current(uint64_t ptr, RustBuffer name, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_models_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FEATURES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FEATURES
RustBuffer uniffi_crm_ffi_fn_method_models_features(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FEATURES_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FEATURES_WATCHED
uint64_t uniffi_crm_ffi_fn_method_models_features_watched(uint64_t ptr, RustBuffer query, RustBuffer page, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FIND
RustBuffer uniffi_crm_ffi_fn_method_models_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FIT
RustBuffer uniffi_crm_ffi_fn_method_models_fit(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FIT_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_FIT_WATCHED
uint64_t uniffi_crm_ffi_fn_method_models_fit_watched(uint64_t ptr, RustBuffer new, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_GET
RustBuffer uniffi_crm_ffi_fn_method_models_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_models_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_HOLDOUT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_HOLDOUT
RustBuffer uniffi_crm_ffi_fn_method_models_holdout(uint64_t ptr, RustBuffer name, uint32_t holdout_days, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_HOLDOUT_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_HOLDOUT_WATCHED
uint64_t uniffi_crm_ffi_fn_method_models_holdout_watched(uint64_t ptr, RustBuffer name, uint32_t holdout_days, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_LIST
RustBuffer uniffi_crm_ffi_fn_method_models_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_PIN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_PIN
RustBuffer uniffi_crm_ffi_fn_method_models_pin(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_REFIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_REFIT
RustBuffer uniffi_crm_ffi_fn_method_models_refit(uint64_t ptr, RustBuffer name, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_REFIT_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_REFIT_WATCHED
uint64_t uniffi_crm_ffi_fn_method_models_refit_watched(uint64_t ptr, RustBuffer name, RustBuffer as_of, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_ROLL_BACK
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_ROLL_BACK
RustBuffer uniffi_crm_ffi_fn_method_models_roll_back(uint64_t ptr, RustBuffer name, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_SCORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_SCORE
RustBuffer uniffi_crm_ffi_fn_method_models_score(uint64_t ptr, RustBuffer name, RustBuffer customer_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_SCORES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_SCORES
RustBuffer uniffi_crm_ffi_fn_method_models_scores(uint64_t ptr, RustBuffer name, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_SCORES_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_SCORES_WATCHED
uint64_t uniffi_crm_ffi_fn_method_models_scores_watched(uint64_t ptr, RustBuffer name, RustBuffer query, RustBuffer page, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_UNPIN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_MODELS_UNPIN
void uniffi_crm_ffi_fn_method_models_unpin(uint64_t ptr, RustBuffer name, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_NOTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_NOTES
uint64_t uniffi_crm_ffi_fn_clone_notes(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_NOTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_NOTES
void uniffi_crm_ffi_fn_free_notes(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_notes_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_CREATE
RustBuffer uniffi_crm_ffi_fn_method_notes_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_DELETE
RustBuffer uniffi_crm_ffi_fn_method_notes_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_FIND
RustBuffer uniffi_crm_ffi_fn_method_notes_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_GET
RustBuffer uniffi_crm_ffi_fn_method_notes_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_notes_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_OF
RustBuffer uniffi_crm_ffi_fn_method_notes_of(uint64_t ptr, RustBuffer customer_id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_notes_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_NOTES_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_notes_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_ORDERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_ORDERS
uint64_t uniffi_crm_ffi_fn_clone_orders(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_ORDERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_ORDERS
void uniffi_crm_ffi_fn_free_orders(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_ADD_PAYMENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_ADD_PAYMENT
RustBuffer uniffi_crm_ffi_fn_method_orders_add_payment(uint64_t ptr, RustBuffer id, RustBuffer payment, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_ADVANCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_ADVANCE
RustBuffer uniffi_crm_ffi_fn_method_orders_advance(uint64_t ptr, RustBuffer id, RustBuffer advance, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_orders_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_CANCEL
RustBuffer uniffi_crm_ffi_fn_method_orders_cancel(uint64_t ptr, RustBuffer id, RustBuffer cancellation, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_orders_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_orders_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_FIND
RustBuffer uniffi_crm_ffi_fn_method_orders_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_FIND_BY_NUMBER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_FIND_BY_NUMBER
RustBuffer uniffi_crm_ffi_fn_method_orders_find_by_number(uint64_t ptr, RustBuffer source, RustBuffer number, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_GET
RustBuffer uniffi_crm_ffi_fn_method_orders_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_orders_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_LATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_LATE
RustBuffer uniffi_crm_ffi_fn_method_orders_late(uint64_t ptr, RustBuffer as_of, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_LIST
RustBuffer uniffi_crm_ffi_fn_method_orders_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_REFUND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_REFUND
RustBuffer uniffi_crm_ffi_fn_method_orders_refund(uint64_t ptr, RustBuffer id, RustBuffer refund, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_REOPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_REOPEN
RustBuffer uniffi_crm_ffi_fn_method_orders_reopen(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_orders_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_ORDERS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_orders_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PIPELINES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PIPELINES
uint64_t uniffi_crm_ffi_fn_clone_pipelines(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PIPELINES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PIPELINES
void uniffi_crm_ffi_fn_free_pipelines(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_pipelines_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_CREATE
RustBuffer uniffi_crm_ffi_fn_method_pipelines_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_DELETE
RustBuffer uniffi_crm_ffi_fn_method_pipelines_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_EDIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_EDIT
RustBuffer uniffi_crm_ffi_fn_method_pipelines_edit(uint64_t ptr, RustBuffer id, RustBuffer edit, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_FIND
RustBuffer uniffi_crm_ffi_fn_method_pipelines_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_GET
RustBuffer uniffi_crm_ffi_fn_method_pipelines_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_pipelines_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_LIST
RustBuffer uniffi_crm_ffi_fn_method_pipelines_list(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_PREVIEW_EDIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_PREVIEW_EDIT
RustBuffer uniffi_crm_ffi_fn_method_pipelines_preview_edit(uint64_t ptr, RustBuffer id, RustBuffer edit, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_pipelines_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PIPELINES_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_pipelines_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PREDICTIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PREDICTIONS
uint64_t uniffi_crm_ffi_fn_clone_predictions(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PREDICTIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PREDICTIONS
void uniffi_crm_ffi_fn_free_predictions(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PREDICTIONS_FIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PREDICTIONS_FIT
RustBuffer uniffi_crm_ffi_fn_method_predictions_fit(uint64_t ptr, RustBuffer pipeline_id, RustBuffer options, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PREDICTIONS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PREDICTIONS_GET
RustBuffer uniffi_crm_ffi_fn_method_predictions_get(uint64_t ptr, RustBuffer deal_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PREDICTIONS_MODEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PREDICTIONS_MODEL
RustBuffer uniffi_crm_ffi_fn_method_predictions_model(uint64_t ptr, RustBuffer pipeline_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PREDICTIONS_REFRESH
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PREDICTIONS_REFRESH
uint64_t uniffi_crm_ffi_fn_method_predictions_refresh(uint64_t ptr, RustBuffer pipeline_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PRODUCTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PRODUCTS
uint64_t uniffi_crm_ffi_fn_clone_products(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PRODUCTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PRODUCTS
void uniffi_crm_ffi_fn_free_products(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_products_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_products_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_products_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_FIND
RustBuffer uniffi_crm_ffi_fn_method_products_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_FIND_BY_SKU
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_FIND_BY_SKU
RustBuffer uniffi_crm_ffi_fn_method_products_find_by_sku(uint64_t ptr, RustBuffer sku, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_GET
RustBuffer uniffi_crm_ffi_fn_method_products_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_products_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_LIST
RustBuffer uniffi_crm_ffi_fn_method_products_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_products_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PRODUCTS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_products_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PURCHASES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PURCHASES
uint64_t uniffi_crm_ffi_fn_clone_purchases(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PURCHASES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PURCHASES
void uniffi_crm_ffi_fn_free_purchases(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_purchases_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_CANCEL
RustBuffer uniffi_crm_ffi_fn_method_purchases_cancel(uint64_t ptr, RustBuffer id, RustBuffer cancellation, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_CREATE
RustBuffer uniffi_crm_ffi_fn_method_purchases_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_DELETE
RustBuffer uniffi_crm_ffi_fn_method_purchases_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_FIND
RustBuffer uniffi_crm_ffi_fn_method_purchases_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_GET
RustBuffer uniffi_crm_ffi_fn_method_purchases_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_purchases_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_LIST
RustBuffer uniffi_crm_ffi_fn_method_purchases_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_PLACE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_PLACE
RustBuffer uniffi_crm_ffi_fn_method_purchases_place(uint64_t ptr, RustBuffer id, RustBuffer placement, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_RECEIVE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_RECEIVE
RustBuffer uniffi_crm_ffi_fn_method_purchases_receive(uint64_t ptr, RustBuffer id, RustBuffer receipt, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_purchases_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PURCHASES_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_purchases_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_QUOTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_QUOTES
uint64_t uniffi_crm_ffi_fn_clone_quotes(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_QUOTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_QUOTES
void uniffi_crm_ffi_fn_free_quotes(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_ACCEPT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_ACCEPT
RustBuffer uniffi_crm_ffi_fn_method_quotes_accept(uint64_t ptr, RustBuffer id, RustBuffer acceptance, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_quotes_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_CREATE
RustBuffer uniffi_crm_ffi_fn_method_quotes_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_DECLINE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_DECLINE
RustBuffer uniffi_crm_ffi_fn_method_quotes_decline(uint64_t ptr, RustBuffer id, RustBuffer refusal, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_DELETE
RustBuffer uniffi_crm_ffi_fn_method_quotes_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_FIND
RustBuffer uniffi_crm_ffi_fn_method_quotes_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_GET
RustBuffer uniffi_crm_ffi_fn_method_quotes_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_quotes_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_HTML
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_HTML
RustBuffer uniffi_crm_ffi_fn_method_quotes_html(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_LIST
RustBuffer uniffi_crm_ffi_fn_method_quotes_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_REOPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_REOPEN
RustBuffer uniffi_crm_ffi_fn_method_quotes_reopen(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_quotes_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_REVISE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_REVISE
RustBuffer uniffi_crm_ffi_fn_method_quotes_revise(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_SEND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_SEND
RustBuffer uniffi_crm_ffi_fn_method_quotes_send(uint64_t ptr, RustBuffer id, RustBuffer sending, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_QUOTES_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_quotes_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_RATES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_RATES
uint64_t uniffi_crm_ffi_fn_clone_rates(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_RATES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_RATES
void uniffi_crm_ffi_fn_free_rates(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_rates_as_of(uint64_t ptr, RustBuffer currency, RustBuffer base, int64_t on, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_CONVERT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_CONVERT
RustBuffer uniffi_crm_ffi_fn_method_rates_convert(uint64_t ptr, RustBuffer money, RustBuffer base, int64_t on, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_DELETE
RustBuffer uniffi_crm_ffi_fn_method_rates_delete(uint64_t ptr, RustBuffer currency, RustBuffer base, int64_t on, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_FIND
RustBuffer uniffi_crm_ffi_fn_method_rates_find(uint64_t ptr, RustBuffer currency, RustBuffer base, int64_t on, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_GET
RustBuffer uniffi_crm_ffi_fn_method_rates_get(uint64_t ptr, RustBuffer currency, RustBuffer base, int64_t on, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_rates_history(uint64_t ptr, RustBuffer currency, RustBuffer base, int64_t on, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_LIST
RustBuffer uniffi_crm_ffi_fn_method_rates_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_SET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RATES_SET
RustBuffer uniffi_crm_ffi_fn_method_rates_set(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_RECOMMENDATIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_RECOMMENDATIONS
uint64_t uniffi_crm_ffi_fn_clone_recommendations(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_RECOMMENDATIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_RECOMMENDATIONS
void uniffi_crm_ffi_fn_free_recommendations(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RECOMMENDATIONS_EVALUATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RECOMMENDATIONS_EVALUATE
RustBuffer uniffi_crm_ffi_fn_method_recommendations_evaluate(uint64_t ptr, RustBuffer options, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RECOMMENDATIONS_FOR_CUSTOMER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RECOMMENDATIONS_FOR_CUSTOMER
RustBuffer uniffi_crm_ffi_fn_method_recommendations_for_customer(uint64_t ptr, RustBuffer customer_id, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RECOMMENDATIONS_MEMORY_BYTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RECOMMENDATIONS_MEMORY_BYTES
uint64_t uniffi_crm_ffi_fn_method_recommendations_memory_bytes(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RECOMMENDATIONS_SIMILAR
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RECOMMENDATIONS_SIMILAR
RustBuffer uniffi_crm_ffi_fn_method_recommendations_similar(uint64_t ptr, RustBuffer product_id, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_RELATIONSHIPS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_RELATIONSHIPS
uint64_t uniffi_crm_ffi_fn_clone_relationships(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_RELATIONSHIPS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_RELATIONSHIPS
void uniffi_crm_ffi_fn_free_relationships(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_relationships_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_relationships_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_relationships_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_FIND
RustBuffer uniffi_crm_ffi_fn_method_relationships_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_GET
RustBuffer uniffi_crm_ffi_fn_method_relationships_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_relationships_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_OF
RustBuffer uniffi_crm_ffi_fn_method_relationships_of(uint64_t ptr, RustBuffer customer_id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RELATIONSHIPS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_relationships_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_REPORTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_REPORTS
uint64_t uniffi_crm_ffi_fn_clone_reports(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_REPORTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_REPORTS
void uniffi_crm_ffi_fn_free_reports(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_ABC
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_ABC
RustBuffer uniffi_crm_ffi_fn_method_reports_abc(uint64_t ptr, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_CONCENTRATION
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_CONCENTRATION
RustBuffer uniffi_crm_ffi_fn_method_reports_concentration(uint64_t ptr, RustBuffer currency, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_DEAL_METRICS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_DEAL_METRICS
RustBuffer uniffi_crm_ffi_fn_method_reports_deal_metrics(uint64_t ptr, RustBuffer query, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_DEMAND_CHART
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_DEMAND_CHART
RustBuffer uniffi_crm_ffi_fn_method_reports_demand_chart(uint64_t ptr, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_FUNNEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_FUNNEL
RustBuffer uniffi_crm_ffi_fn_method_reports_funnel(uint64_t ptr, RustBuffer query, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_HOLDOUT_PAGE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_HOLDOUT_PAGE
RustBuffer uniffi_crm_ffi_fn_method_reports_holdout_page(uint64_t ptr, RustBuffer name, uint32_t holdout_days, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_HOLDOUT_PAGE_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_HOLDOUT_PAGE_WATCHED
uint64_t uniffi_crm_ffi_fn_method_reports_holdout_page_watched(uint64_t ptr, RustBuffer name, uint32_t holdout_days, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_OUTLOOK
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_OUTLOOK
RustBuffer uniffi_crm_ffi_fn_method_reports_outlook(uint64_t ptr, RustBuffer query, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_PARETO_CHART
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_PARETO_CHART
RustBuffer uniffi_crm_ffi_fn_method_reports_pareto_chart(uint64_t ptr, RustBuffer query, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_SALES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_SALES
RustBuffer uniffi_crm_ffi_fn_method_reports_sales(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_SALES_PAGE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_SALES_PAGE
RustBuffer uniffi_crm_ffi_fn_method_reports_sales_page(uint64_t ptr, RustBuffer query, RustBuffer as_of, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_TOP_CUSTOMERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_REPORTS_TOP_CUSTOMERS
RustBuffer uniffi_crm_ffi_fn_method_reports_top_customers(uint64_t ptr, RustBuffer currency, uint32_t limit, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_RETURNS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_RETURNS
uint64_t uniffi_crm_ffi_fn_clone_returns(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_RETURNS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_RETURNS
void uniffi_crm_ffi_fn_free_returns(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_ADVANCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_ADVANCE
RustBuffer uniffi_crm_ffi_fn_method_returns_advance(uint64_t ptr, RustBuffer id, RustBuffer advance, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_returns_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_CLOSE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_CLOSE
RustBuffer uniffi_crm_ffi_fn_method_returns_close(uint64_t ptr, RustBuffer id, RustBuffer closing, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_returns_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_returns_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_FIND
RustBuffer uniffi_crm_ffi_fn_method_returns_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_GET
RustBuffer uniffi_crm_ffi_fn_method_returns_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_returns_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_LIST
RustBuffer uniffi_crm_ffi_fn_method_returns_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_returns_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_RETURNS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_returns_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_SCORING
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_SCORING
uint64_t uniffi_crm_ffi_fn_clone_scoring(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_SCORING
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_SCORING
void uniffi_crm_ffi_fn_free_scoring(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SCORING_RFM
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SCORING_RFM
RustBuffer uniffi_crm_ffi_fn_method_scoring_rfm(uint64_t ptr, int64_t as_of, RustBuffer currency, RustBuffer options, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_SEGMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_SEGMENTS
uint64_t uniffi_crm_ffi_fn_clone_segments(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_SEGMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_SEGMENTS
void uniffi_crm_ffi_fn_free_segments(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_ACKNOWLEDGE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_ACKNOWLEDGE
void uniffi_crm_ffi_fn_method_segments_acknowledge(uint64_t ptr, RustBuffer id, RustBuffer cursor, RustBuffer after, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_ADD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_ADD
void uniffi_crm_ffi_fn_method_segments_add(uint64_t ptr, RustBuffer id, RustBuffer customer_ids, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_segments_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_ATTRIBUTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_ATTRIBUTES
RustBuffer uniffi_crm_ffi_fn_method_segments_attributes(uint64_t ptr, RustBuffer expression, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_ATTRIBUTES_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_ATTRIBUTES_WATCHED
uint64_t uniffi_crm_ffi_fn_method_segments_attributes_watched(uint64_t ptr, RustBuffer expression, RustBuffer page, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_BIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_BIND
RustBuffer uniffi_crm_ffi_fn_method_segments_bind(uint64_t ptr, RustBuffer expression, RustBuffer values, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_BUILD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_BUILD
void uniffi_crm_ffi_fn_method_segments_build(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_BUILD_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_BUILD_WATCHED
uint64_t uniffi_crm_ffi_fn_method_segments_build_watched(uint64_t ptr, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_CONTAINS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_CONTAINS
int8_t uniffi_crm_ffi_fn_method_segments_contains(uint64_t ptr, RustBuffer id, RustBuffer customer_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_CONTAINS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_CONTAINS_AS_OF
int8_t uniffi_crm_ffi_fn_method_segments_contains_as_of(uint64_t ptr, RustBuffer id, RustBuffer customer_id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_COUNT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_COUNT
uint64_t uniffi_crm_ffi_fn_method_segments_count(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_segments_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_CREATE_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_CREATE_WATCHED
uint64_t uniffi_crm_ffi_fn_method_segments_create_watched(uint64_t ptr, RustBuffer new, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_segments_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_EVENTS
RustBuffer uniffi_crm_ffi_fn_method_segments_events(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_EXPLAIN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_EXPLAIN
RustBuffer uniffi_crm_ffi_fn_method_segments_explain(uint64_t ptr, RustBuffer id, RustBuffer customer_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_FIND
RustBuffer uniffi_crm_ffi_fn_method_segments_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_FIND_BY_NAME
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_FIND_BY_NAME
RustBuffer uniffi_crm_ffi_fn_method_segments_find_by_name(uint64_t ptr, RustBuffer name, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_FORMAT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_FORMAT
RustBuffer uniffi_crm_ffi_fn_method_segments_format(uint64_t ptr, RustBuffer tree, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_GET
RustBuffer uniffi_crm_ffi_fn_method_segments_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_segments_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_LIST
RustBuffer uniffi_crm_ffi_fn_method_segments_list(uint64_t ptr, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_MEMBERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_MEMBERS
RustBuffer uniffi_crm_ffi_fn_method_segments_members(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_MEMBERS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_MEMBERS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_segments_members_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_MEMBERS_BITMAP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_MEMBERS_BITMAP
RustBuffer uniffi_crm_ffi_fn_method_segments_members_bitmap(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_MEMORY_BYTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_MEMORY_BYTES
uint64_t uniffi_crm_ffi_fn_method_segments_memory_bytes(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_NEXT_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_NEXT_EVENTS
RustBuffer uniffi_crm_ffi_fn_method_segments_next_events(uint64_t ptr, RustBuffer id, RustBuffer cursor, uint32_t limit, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_OF_CUSTOMER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_OF_CUSTOMER
RustBuffer uniffi_crm_ffi_fn_method_segments_of_customer(uint64_t ptr, RustBuffer customer_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_OVERLAP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_OVERLAP
RustBuffer uniffi_crm_ffi_fn_method_segments_overlap(uint64_t ptr, RustBuffer ids, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_PARSE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_PARSE
RustBuffer uniffi_crm_ffi_fn_method_segments_parse(uint64_t ptr, RustBuffer expression, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_PREVIEW
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_PREVIEW
RustBuffer uniffi_crm_ffi_fn_method_segments_preview(uint64_t ptr, RustBuffer expression, uint32_t sample, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_PREVIEW_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_PREVIEW_WATCHED
uint64_t uniffi_crm_ffi_fn_method_segments_preview_watched(uint64_t ptr, RustBuffer expression, uint32_t sample, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_REMOVE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_REMOVE
void uniffi_crm_ffi_fn_method_segments_remove(uint64_t ptr, RustBuffer id, RustBuffer customer_ids, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SAMPLE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SAMPLE
RustBuffer uniffi_crm_ffi_fn_method_segments_sample(uint64_t ptr, RustBuffer id, uint32_t n, uint64_t seed, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SCHEMA
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SCHEMA
RustBuffer uniffi_crm_ffi_fn_method_segments_schema(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SELECT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SELECT
RustBuffer uniffi_crm_ffi_fn_method_segments_select(uint64_t ptr, RustBuffer expression, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SELECT_BITMAP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SELECT_BITMAP
RustBuffer uniffi_crm_ffi_fn_method_segments_select_bitmap(uint64_t ptr, RustBuffer expression, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SELECT_BITMAP_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SELECT_BITMAP_WATCHED
uint64_t uniffi_crm_ffi_fn_method_segments_select_bitmap_watched(uint64_t ptr, RustBuffer expression, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SELECT_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SELECT_WATCHED
uint64_t uniffi_crm_ffi_fn_method_segments_select_watched(uint64_t ptr, RustBuffer expression, RustBuffer page, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SETTLE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SETTLE
RustBuffer uniffi_crm_ffi_fn_method_segments_settle(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SIZES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_SIZES
RustBuffer uniffi_crm_ffi_fn_method_segments_sizes(uint64_t ptr, RustBuffer id, int64_t start, int64_t end, uint32_t step_seconds, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_segments_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_UPDATE_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SEGMENTS_UPDATE_WATCHED
uint64_t uniffi_crm_ffi_fn_method_segments_update_watched(uint64_t ptr, RustBuffer id, RustBuffer patch, RustBuffer progress
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_SHIPMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_SHIPMENTS
uint64_t uniffi_crm_ffi_fn_clone_shipments(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_SHIPMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_SHIPMENTS
void uniffi_crm_ffi_fn_free_shipments(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_shipments_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_shipments_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_shipments_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_DELIVER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_DELIVER
RustBuffer uniffi_crm_ffi_fn_method_shipments_deliver(uint64_t ptr, RustBuffer id, RustBuffer step, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_FIND
RustBuffer uniffi_crm_ffi_fn_method_shipments_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_GET
RustBuffer uniffi_crm_ffi_fn_method_shipments_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_shipments_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_LIST
RustBuffer uniffi_crm_ffi_fn_method_shipments_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_PROGRESS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_PROGRESS
RustBuffer uniffi_crm_ffi_fn_method_shipments_progress(uint64_t ptr, RustBuffer order_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_shipments_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_SHIP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_SHIP
RustBuffer uniffi_crm_ffi_fn_method_shipments_ship(uint64_t ptr, RustBuffer id, RustBuffer step, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SHIPMENTS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_shipments_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_TASKS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_TASKS
uint64_t uniffi_crm_ffi_fn_clone_tasks(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_TASKS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_TASKS
void uniffi_crm_ffi_fn_free_tasks(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_AS_OF
RustBuffer uniffi_crm_ffi_fn_method_tasks_as_of(uint64_t ptr, RustBuffer id, int64_t at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_ATTEMPT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_ATTEMPT
RustBuffer uniffi_crm_ffi_fn_method_tasks_attempt(uint64_t ptr, RustBuffer id, RustBuffer attempt, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CALL_QUEUE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CALL_QUEUE
RustBuffer uniffi_crm_ffi_fn_method_tasks_call_queue(uint64_t ptr, RustBuffer queue, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CANCEL
RustBuffer uniffi_crm_ffi_fn_method_tasks_cancel(uint64_t ptr, RustBuffer id, RustBuffer cancellation, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CHECK_IN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CHECK_IN
RustBuffer uniffi_crm_ffi_fn_method_tasks_check_in(uint64_t ptr, RustBuffer id, RustBuffer check, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CHECK_OUT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CHECK_OUT
RustBuffer uniffi_crm_ffi_fn_method_tasks_check_out(uint64_t ptr, RustBuffer id, RustBuffer check, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CLAIM
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CLAIM
RustBuffer uniffi_crm_ffi_fn_method_tasks_claim(uint64_t ptr, RustBuffer id, RustBuffer claiming, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_COMPLETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_COMPLETE
RustBuffer uniffi_crm_ffi_fn_method_tasks_complete(uint64_t ptr, RustBuffer id, RustBuffer completion, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_CREATE
RustBuffer uniffi_crm_ffi_fn_method_tasks_create(uint64_t ptr, RustBuffer new, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_DELETE
RustBuffer uniffi_crm_ffi_fn_method_tasks_delete(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_FIND
RustBuffer uniffi_crm_ffi_fn_method_tasks_find(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_GET
RustBuffer uniffi_crm_ffi_fn_method_tasks_get(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_HISTORY
RustBuffer uniffi_crm_ffi_fn_method_tasks_history(uint64_t ptr, RustBuffer id, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_LIST
RustBuffer uniffi_crm_ffi_fn_method_tasks_list(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_NEXT_CALL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_NEXT_CALL
RustBuffer uniffi_crm_ffi_fn_method_tasks_next_call(uint64_t ptr, RustBuffer claiming, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_RELEASE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_RELEASE
RustBuffer uniffi_crm_ffi_fn_method_tasks_release(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_REMINDERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_REMINDERS
RustBuffer uniffi_crm_ffi_fn_method_tasks_reminders(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_REOPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_REOPEN
RustBuffer uniffi_crm_ffi_fn_method_tasks_reopen(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_RESTORE
RustBuffer uniffi_crm_ffi_fn_method_tasks_restore(uint64_t ptr, RustBuffer id, RustBuffer version, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_UPDATE
RustBuffer uniffi_crm_ffi_fn_method_tasks_update(uint64_t ptr, RustBuffer id, RustBuffer patch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_WORK_QUEUE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_TASKS_WORK_QUEUE
RustBuffer uniffi_crm_ffi_fn_method_tasks_work_queue(uint64_t ptr, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_CRMHANDLE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_CRMHANDLE
uint64_t uniffi_crm_ffi_fn_clone_crmhandle(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_CRMHANDLE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_CRMHANDLE
void uniffi_crm_ffi_fn_free_crmhandle(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CONSTRUCTOR_CRMHANDLE_OPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CONSTRUCTOR_CRMHANDLE_OPEN
uint64_t uniffi_crm_ffi_fn_constructor_crmhandle_open(RustBuffer path, RustBuffer options, RustBuffer clock, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_ASSOCIATIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_ASSOCIATIONS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_associations(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_BACKUP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_BACKUP
uint64_t uniffi_crm_ffi_fn_method_crmhandle_backup(uint64_t ptr, RustBuffer path
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_CATEGORIES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_CATEGORIES
uint64_t uniffi_crm_ffi_fn_method_crmhandle_categories(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_CHECKPOINT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_CHECKPOINT
uint64_t uniffi_crm_ffi_fn_method_crmhandle_checkpoint(uint64_t ptr
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_COMPACT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_COMPACT
uint64_t uniffi_crm_ffi_fn_method_crmhandle_compact(uint64_t ptr
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_CUSTOMERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_CUSTOMERS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_customers(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_DEALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_DEALS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_deals(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_DEMAND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_DEMAND
uint64_t uniffi_crm_ffi_fn_method_crmhandle_demand(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_FIELDS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_FIELDS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_fields(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_FORECASTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_FORECASTS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_forecasts(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_GOALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_GOALS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_goals(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_IMPORTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_IMPORTS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_imports(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_INGEST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_INGEST
uint64_t uniffi_crm_ffi_fn_method_crmhandle_ingest(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_INTERACTIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_INTERACTIONS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_interactions(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_INVOICES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_INVOICES
uint64_t uniffi_crm_ffi_fn_method_crmhandle_invoices(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_JOURNAL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_JOURNAL
uint64_t uniffi_crm_ffi_fn_method_crmhandle_journal(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_LEAD_MODELS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_LEAD_MODELS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_lead_models(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_MODELS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_MODELS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_models(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_NEW_ID
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_NEW_ID
RustBuffer uniffi_crm_ffi_fn_method_crmhandle_new_id(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_NOTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_NOTES
uint64_t uniffi_crm_ffi_fn_method_crmhandle_notes(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_ORDERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_ORDERS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_orders(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_PIPELINES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_PIPELINES
uint64_t uniffi_crm_ffi_fn_method_crmhandle_pipelines(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_PREDICTIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_PREDICTIONS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_predictions(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_PRODUCTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_PRODUCTS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_products(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_PURCHASES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_PURCHASES
uint64_t uniffi_crm_ffi_fn_method_crmhandle_purchases(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_QUOTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_QUOTES
uint64_t uniffi_crm_ffi_fn_method_crmhandle_quotes(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_RATES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_RATES
uint64_t uniffi_crm_ffi_fn_method_crmhandle_rates(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_RECOMMENDATIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_RECOMMENDATIONS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_recommendations(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_RELATIONSHIPS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_RELATIONSHIPS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_relationships(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_REPORTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_REPORTS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_reports(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_RETURNS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_RETURNS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_returns(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_SCORING
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_SCORING
uint64_t uniffi_crm_ffi_fn_method_crmhandle_scoring(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_SEGMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_SEGMENTS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_segments(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_SHIPMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_SHIPMENTS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_shipments(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_STATS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_STATS
RustBuffer uniffi_crm_ffi_fn_method_crmhandle_stats(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_TASKS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_TASKS
uint64_t uniffi_crm_ffi_fn_method_crmhandle_tasks(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_VERIFY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_VERIFY
uint64_t uniffi_crm_ffi_fn_method_crmhandle_verify(uint64_t ptr
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_ACTING
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_ACTING
uint64_t uniffi_crm_ffi_fn_method_crmhandle_acting(uint64_t ptr, RustBuffer actor, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_BATCH
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_BATCH
RustBuffer uniffi_crm_ffi_fn_method_crmhandle_batch(uint64_t ptr, RustBuffer commands, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_CLOSE_FILE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_CLOSE_FILE
void uniffi_crm_ffi_fn_method_crmhandle_close_file(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_SUBSCRIBE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_SUBSCRIBE
uint64_t uniffi_crm_ffi_fn_method_crmhandle_subscribe(uint64_t ptr, RustBuffer since, uint64_t listener, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_TIME_ZONE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMHANDLE_TIME_ZONE
RustBuffer uniffi_crm_ffi_fn_method_crmhandle_time_zone(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PROGRESSLISTENER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_PROGRESSLISTENER
uint64_t uniffi_crm_ffi_fn_clone_progresslistener(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PROGRESSLISTENER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_PROGRESSLISTENER
void uniffi_crm_ffi_fn_free_progresslistener(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_INIT_CALLBACK_VTABLE_PROGRESSLISTENER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_INIT_CALLBACK_VTABLE_PROGRESSLISTENER
void uniffi_crm_ffi_fn_init_callback_vtable_progresslistener(const UniffiVTableCallbackInterfaceProgressListener* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PROGRESSLISTENER_PROGRESSED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_PROGRESSLISTENER_PROGRESSED
int8_t uniffi_crm_ffi_fn_method_progresslistener_progressed(uint64_t ptr, RustBuffer progress, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_CHANGELISTENER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_CHANGELISTENER
uint64_t uniffi_crm_ffi_fn_clone_changelistener(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_CHANGELISTENER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_CHANGELISTENER
void uniffi_crm_ffi_fn_free_changelistener(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_INIT_CALLBACK_VTABLE_CHANGELISTENER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_INIT_CALLBACK_VTABLE_CHANGELISTENER
void uniffi_crm_ffi_fn_init_callback_vtable_changelistener(const UniffiVTableCallbackInterfaceChangeListener* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CHANGELISTENER_CHANGED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CHANGELISTENER_CHANGED
void uniffi_crm_ffi_fn_method_changelistener_changed(uint64_t ptr, RustBuffer changes, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CHANGELISTENER_ENDED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CHANGELISTENER_ENDED
void uniffi_crm_ffi_fn_method_changelistener_ended(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_SUBSCRIPTION
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_SUBSCRIPTION
uint64_t uniffi_crm_ffi_fn_clone_subscription(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_SUBSCRIPTION
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_SUBSCRIPTION
void uniffi_crm_ffi_fn_free_subscription(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SUBSCRIPTION_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SUBSCRIPTION_CANCEL
void uniffi_crm_ffi_fn_method_subscription_cancel(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SUBSCRIPTION_HAS_ENDED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_SUBSCRIPTION_HAS_ENDED
int8_t uniffi_crm_ffi_fn_method_subscription_has_ended(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_WORKLISTENER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_CLONE_WORKLISTENER
uint64_t uniffi_crm_ffi_fn_clone_worklistener(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_WORKLISTENER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_FREE_WORKLISTENER
void uniffi_crm_ffi_fn_free_worklistener(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_INIT_CALLBACK_VTABLE_WORKLISTENER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_INIT_CALLBACK_VTABLE_WORKLISTENER
void uniffi_crm_ffi_fn_init_callback_vtable_worklistener(const UniffiVTableCallbackInterfaceWorkListener* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_WORKLISTENER_PROGRESSED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_WORKLISTENER_PROGRESSED
int8_t uniffi_crm_ffi_fn_method_worklistener_progressed(uint64_t ptr, RustBuffer progress, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMERROR_UNIFFI_TRAIT_DISPLAY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_FN_METHOD_CRMERROR_UNIFFI_TRAIT_DISPLAY
RustBuffer uniffi_crm_ffi_fn_method_crmerror_uniffi_trait_display(RustBuffer ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUSTBUFFER_ALLOC
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUSTBUFFER_ALLOC
RustBuffer ffi_crm_ffi_rustbuffer_alloc(uint64_t size, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUSTBUFFER_FROM_BYTES
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUSTBUFFER_FROM_BYTES
RustBuffer ffi_crm_ffi_rustbuffer_from_bytes(ForeignBytes bytes, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUSTBUFFER_FREE
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUSTBUFFER_FREE
void ffi_crm_ffi_rustbuffer_free(RustBuffer buf, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUSTBUFFER_RESERVE
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUSTBUFFER_RESERVE
RustBuffer ffi_crm_ffi_rustbuffer_reserve(RustBuffer buf, uint64_t additional, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_U8
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_U8
void ffi_crm_ffi_rust_future_poll_u8(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_U8
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_U8
void ffi_crm_ffi_rust_future_cancel_u8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_U8
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_U8
void ffi_crm_ffi_rust_future_free_u8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_U8
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_U8
uint8_t ffi_crm_ffi_rust_future_complete_u8(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_I8
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_I8
void ffi_crm_ffi_rust_future_poll_i8(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_I8
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_I8
void ffi_crm_ffi_rust_future_cancel_i8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_I8
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_I8
void ffi_crm_ffi_rust_future_free_i8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_I8
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_I8
int8_t ffi_crm_ffi_rust_future_complete_i8(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_U16
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_U16
void ffi_crm_ffi_rust_future_poll_u16(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_U16
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_U16
void ffi_crm_ffi_rust_future_cancel_u16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_U16
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_U16
void ffi_crm_ffi_rust_future_free_u16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_U16
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_U16
uint16_t ffi_crm_ffi_rust_future_complete_u16(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_I16
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_I16
void ffi_crm_ffi_rust_future_poll_i16(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_I16
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_I16
void ffi_crm_ffi_rust_future_cancel_i16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_I16
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_I16
void ffi_crm_ffi_rust_future_free_i16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_I16
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_I16
int16_t ffi_crm_ffi_rust_future_complete_i16(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_U32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_U32
void ffi_crm_ffi_rust_future_poll_u32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_U32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_U32
void ffi_crm_ffi_rust_future_cancel_u32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_U32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_U32
void ffi_crm_ffi_rust_future_free_u32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_U32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_U32
uint32_t ffi_crm_ffi_rust_future_complete_u32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_I32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_I32
void ffi_crm_ffi_rust_future_poll_i32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_I32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_I32
void ffi_crm_ffi_rust_future_cancel_i32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_I32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_I32
void ffi_crm_ffi_rust_future_free_i32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_I32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_I32
int32_t ffi_crm_ffi_rust_future_complete_i32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_U64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_U64
void ffi_crm_ffi_rust_future_poll_u64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_U64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_U64
void ffi_crm_ffi_rust_future_cancel_u64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_U64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_U64
void ffi_crm_ffi_rust_future_free_u64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_U64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_U64
uint64_t ffi_crm_ffi_rust_future_complete_u64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_I64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_I64
void ffi_crm_ffi_rust_future_poll_i64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_I64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_I64
void ffi_crm_ffi_rust_future_cancel_i64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_I64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_I64
void ffi_crm_ffi_rust_future_free_i64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_I64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_I64
int64_t ffi_crm_ffi_rust_future_complete_i64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_F32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_F32
void ffi_crm_ffi_rust_future_poll_f32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_F32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_F32
void ffi_crm_ffi_rust_future_cancel_f32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_F32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_F32
void ffi_crm_ffi_rust_future_free_f32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_F32
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_F32
float ffi_crm_ffi_rust_future_complete_f32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_F64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_F64
void ffi_crm_ffi_rust_future_poll_f64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_F64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_F64
void ffi_crm_ffi_rust_future_cancel_f64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_F64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_F64
void ffi_crm_ffi_rust_future_free_f64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_F64
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_F64
double ffi_crm_ffi_rust_future_complete_f64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_RUST_BUFFER
void ffi_crm_ffi_rust_future_poll_rust_buffer(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_RUST_BUFFER
void ffi_crm_ffi_rust_future_cancel_rust_buffer(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_RUST_BUFFER
void ffi_crm_ffi_rust_future_free_rust_buffer(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_RUST_BUFFER
RustBuffer ffi_crm_ffi_rust_future_complete_rust_buffer(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_VOID
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_POLL_VOID
void ffi_crm_ffi_rust_future_poll_void(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_VOID
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_CANCEL_VOID
void ffi_crm_ffi_rust_future_cancel_void(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_VOID
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_FREE_VOID
void ffi_crm_ffi_rust_future_free_void(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_VOID
#define UNIFFI_FFIDEF_FFI_CRM_FFI_RUST_FUTURE_COMPLETE_VOID
void ffi_crm_ffi_rust_future_complete_void(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MANUALCLOCK_ADVANCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MANUALCLOCK_ADVANCE
uint16_t uniffi_crm_ffi_checksum_method_manualclock_advance(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MANUALCLOCK_NOW
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MANUALCLOCK_NOW
uint16_t uniffi_crm_ffi_checksum_method_manualclock_now(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MANUALCLOCK_SET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MANUALCLOCK_SET
uint16_t uniffi_crm_ffi_checksum_method_manualclock_set(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ASSOCIATIONS_ITEMSETS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ASSOCIATIONS_ITEMSETS
uint16_t uniffi_crm_ffi_checksum_method_associations_itemsets(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ASSOCIATIONS_RULES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ASSOCIATIONS_RULES
uint16_t uniffi_crm_ffi_checksum_method_associations_rules(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_categories_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_CHILDREN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_CHILDREN
uint16_t uniffi_crm_ffi_checksum_method_categories_children(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_CREATE
uint16_t uniffi_crm_ffi_checksum_method_categories_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_DELETE
uint16_t uniffi_crm_ffi_checksum_method_categories_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_FIND
uint16_t uniffi_crm_ffi_checksum_method_categories_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_GET
uint16_t uniffi_crm_ffi_checksum_method_categories_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_categories_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_LIST
uint16_t uniffi_crm_ffi_checksum_method_categories_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_categories_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CATEGORIES_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_categories_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_ADD_IDENTIFIER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_ADD_IDENTIFIER
uint16_t uniffi_crm_ffi_checksum_method_customers_add_identifier(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_ADD_TAGS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_ADD_TAGS
uint16_t uniffi_crm_ffi_checksum_method_customers_add_tags(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_customers_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_COUNT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_COUNT
uint16_t uniffi_crm_ffi_checksum_method_customers_count(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_customers_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_customers_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_FIND
uint16_t uniffi_crm_ffi_checksum_method_customers_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_FIND_BY_IDENTIFIER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_FIND_BY_IDENTIFIER
uint16_t uniffi_crm_ffi_checksum_method_customers_find_by_identifier(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_FIND_DELETED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_FIND_DELETED
uint16_t uniffi_crm_ffi_checksum_method_customers_find_deleted(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_GET
uint16_t uniffi_crm_ffi_checksum_method_customers_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_customers_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_LIST
uint16_t uniffi_crm_ffi_checksum_method_customers_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_NUMBERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_NUMBERS
uint16_t uniffi_crm_ffi_checksum_method_customers_numbers(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_OF_NUMBERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_OF_NUMBERS
uint16_t uniffi_crm_ffi_checksum_method_customers_of_numbers(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_PROFILE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_PROFILE
uint16_t uniffi_crm_ffi_checksum_method_customers_profile(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_RECORD_CONSENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_RECORD_CONSENT
uint16_t uniffi_crm_ffi_checksum_method_customers_record_consent(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_REMOVE_IDENTIFIER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_REMOVE_IDENTIFIER
uint16_t uniffi_crm_ffi_checksum_method_customers_remove_identifier(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_REMOVE_TAGS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_REMOVE_TAGS
uint16_t uniffi_crm_ffi_checksum_method_customers_remove_tags(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_customers_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_SEARCH
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_SEARCH
uint16_t uniffi_crm_ffi_checksum_method_customers_search(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_TIMELINE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_TIMELINE
uint16_t uniffi_crm_ffi_checksum_method_customers_timeline(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_customers_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_VIEW_360
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CUSTOMERS_VIEW_360
uint16_t uniffi_crm_ffi_checksum_method_customers_view_360(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_deals_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_BOARD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_BOARD
uint16_t uniffi_crm_ffi_checksum_method_deals_board(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_deals_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_deals_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_FIND
uint16_t uniffi_crm_ffi_checksum_method_deals_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_GET
uint16_t uniffi_crm_ffi_checksum_method_deals_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_deals_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_LIST
uint16_t uniffi_crm_ffi_checksum_method_deals_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_LOSE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_LOSE
uint16_t uniffi_crm_ffi_checksum_method_deals_lose(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_MOVE_TO
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_MOVE_TO
uint16_t uniffi_crm_ffi_checksum_method_deals_move_to(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_REOPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_REOPEN
uint16_t uniffi_crm_ffi_checksum_method_deals_reopen(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_deals_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_STALLED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_STALLED
uint16_t uniffi_crm_ffi_checksum_method_deals_stalled(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_deals_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_VISITS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_VISITS
uint16_t uniffi_crm_ffi_checksum_method_deals_visits(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_WIN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEALS_WIN
uint16_t uniffi_crm_ffi_checksum_method_deals_win(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEMAND_FORECAST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEMAND_FORECAST
uint16_t uniffi_crm_ffi_checksum_method_demand_forecast(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEMAND_SALES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_DEMAND_SALES
uint16_t uniffi_crm_ffi_checksum_method_demand_sales(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_fields_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_fields_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_fields_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_FIND
uint16_t uniffi_crm_ffi_checksum_method_fields_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_GET
uint16_t uniffi_crm_ffi_checksum_method_fields_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_fields_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_LIST
uint16_t uniffi_crm_ffi_checksum_method_fields_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FIELDS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_fields_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_forecasts_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_COMPUTE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_COMPUTE
uint16_t uniffi_crm_ffi_checksum_method_forecasts_compute(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_forecasts_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_forecasts_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_FIND
uint16_t uniffi_crm_ffi_checksum_method_forecasts_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_GET
uint16_t uniffi_crm_ffi_checksum_method_forecasts_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_forecasts_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_LIST
uint16_t uniffi_crm_ffi_checksum_method_forecasts_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_forecasts_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_REVIEW
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_REVIEW
uint16_t uniffi_crm_ffi_checksum_method_forecasts_review(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_SLIPPED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_FORECASTS_SLIPPED
uint16_t uniffi_crm_ffi_checksum_method_forecasts_slipped(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_goals_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_ATTAINMENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_ATTAINMENT
uint16_t uniffi_crm_ffi_checksum_method_goals_attainment(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_ATTAINMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_ATTAINMENTS
uint16_t uniffi_crm_ffi_checksum_method_goals_attainments(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_goals_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_goals_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_FIND
uint16_t uniffi_crm_ffi_checksum_method_goals_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_GET
uint16_t uniffi_crm_ffi_checksum_method_goals_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_goals_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_LIST
uint16_t uniffi_crm_ffi_checksum_method_goals_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_goals_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_GOALS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_goals_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_CUSTOMERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_CUSTOMERS
uint16_t uniffi_crm_ffi_checksum_method_imports_customers(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_DEALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_DEALS
uint16_t uniffi_crm_ffi_checksum_method_imports_deals(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_GET
uint16_t uniffi_crm_ffi_checksum_method_imports_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_LIST
uint16_t uniffi_crm_ffi_checksum_method_imports_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_LOAD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_LOAD
uint16_t uniffi_crm_ffi_checksum_method_imports_load(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_ORDERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_ORDERS
uint16_t uniffi_crm_ffi_checksum_method_imports_orders(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_REVERT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_IMPORTS_REVERT
uint16_t uniffi_crm_ffi_checksum_method_imports_revert(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INGEST_SHOPIFY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INGEST_SHOPIFY
uint16_t uniffi_crm_ffi_checksum_method_ingest_shopify(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INGEST_STRIPE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INGEST_STRIPE
uint16_t uniffi_crm_ffi_checksum_method_ingest_stripe(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_ANONYMOUS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_ANONYMOUS
uint16_t uniffi_crm_ffi_checksum_method_interactions_anonymous(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_interactions_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_interactions_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_FIND
uint16_t uniffi_crm_ffi_checksum_method_interactions_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_GET
uint16_t uniffi_crm_ffi_checksum_method_interactions_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_interactions_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_OF
uint16_t uniffi_crm_ffi_checksum_method_interactions_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_RECORD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_RECORD
uint16_t uniffi_crm_ffi_checksum_method_interactions_record(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_interactions_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INTERACTIONS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_interactions_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_invoices_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_BALANCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_BALANCE
uint16_t uniffi_crm_ffi_checksum_method_invoices_balance(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_CREATE
uint16_t uniffi_crm_ffi_checksum_method_invoices_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_CREDIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_CREDIT
uint16_t uniffi_crm_ffi_checksum_method_invoices_credit(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_DELETE
uint16_t uniffi_crm_ffi_checksum_method_invoices_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_FIND
uint16_t uniffi_crm_ffi_checksum_method_invoices_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_FIND_BY_NUMBER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_FIND_BY_NUMBER
uint16_t uniffi_crm_ffi_checksum_method_invoices_find_by_number(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_GET
uint16_t uniffi_crm_ffi_checksum_method_invoices_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_invoices_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_LIST
uint16_t uniffi_crm_ffi_checksum_method_invoices_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_MATCH_PAYMENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_MATCH_PAYMENT
uint16_t uniffi_crm_ffi_checksum_method_invoices_match_payment(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_OVERDUE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_OVERDUE
uint16_t uniffi_crm_ffi_checksum_method_invoices_overdue(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_invoices_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_UNMATCH_PAYMENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_UNMATCH_PAYMENT
uint16_t uniffi_crm_ffi_checksum_method_invoices_unmatch_payment(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_INVOICES_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_invoices_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_ACKNOWLEDGE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_ACKNOWLEDGE
uint16_t uniffi_crm_ffi_checksum_method_journal_acknowledge(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_CHANGES_SINCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_CHANGES_SINCE
uint16_t uniffi_crm_ffi_checksum_method_journal_changes_since(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_HEAD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_HEAD
uint16_t uniffi_crm_ffi_checksum_method_journal_head(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_NEXT_CHANGES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_NEXT_CHANGES
uint16_t uniffi_crm_ffi_checksum_method_journal_next_changes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_POSITION
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_POSITION
uint16_t uniffi_crm_ffi_checksum_method_journal_position(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_VERIFY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_JOURNAL_VERIFY
uint16_t uniffi_crm_ffi_checksum_method_journal_verify(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_FIND
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_GET
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_LIST
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_RANK
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_RANK
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_rank(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_SCORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_SCORE
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_score(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_LEADMODELS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_leadmodels_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_COMPARE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_COMPARE
uint16_t uniffi_crm_ffi_checksum_method_models_compare(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_COMPARE_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_COMPARE_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_models_compare_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_CURRENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_CURRENT
uint16_t uniffi_crm_ffi_checksum_method_models_current(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_models_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FEATURES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FEATURES
uint16_t uniffi_crm_ffi_checksum_method_models_features(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FEATURES_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FEATURES_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_models_features_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FIND
uint16_t uniffi_crm_ffi_checksum_method_models_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FIT
uint16_t uniffi_crm_ffi_checksum_method_models_fit(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FIT_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_FIT_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_models_fit_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_GET
uint16_t uniffi_crm_ffi_checksum_method_models_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_models_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_HOLDOUT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_HOLDOUT
uint16_t uniffi_crm_ffi_checksum_method_models_holdout(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_HOLDOUT_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_HOLDOUT_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_models_holdout_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_LIST
uint16_t uniffi_crm_ffi_checksum_method_models_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_PIN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_PIN
uint16_t uniffi_crm_ffi_checksum_method_models_pin(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_REFIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_REFIT
uint16_t uniffi_crm_ffi_checksum_method_models_refit(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_REFIT_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_REFIT_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_models_refit_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_ROLL_BACK
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_ROLL_BACK
uint16_t uniffi_crm_ffi_checksum_method_models_roll_back(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_SCORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_SCORE
uint16_t uniffi_crm_ffi_checksum_method_models_score(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_SCORES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_SCORES
uint16_t uniffi_crm_ffi_checksum_method_models_scores(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_SCORES_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_SCORES_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_models_scores_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_UNPIN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_MODELS_UNPIN
uint16_t uniffi_crm_ffi_checksum_method_models_unpin(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_notes_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_CREATE
uint16_t uniffi_crm_ffi_checksum_method_notes_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_DELETE
uint16_t uniffi_crm_ffi_checksum_method_notes_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_FIND
uint16_t uniffi_crm_ffi_checksum_method_notes_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_GET
uint16_t uniffi_crm_ffi_checksum_method_notes_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_notes_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_OF
uint16_t uniffi_crm_ffi_checksum_method_notes_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_notes_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_NOTES_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_notes_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_ADD_PAYMENT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_ADD_PAYMENT
uint16_t uniffi_crm_ffi_checksum_method_orders_add_payment(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_ADVANCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_ADVANCE
uint16_t uniffi_crm_ffi_checksum_method_orders_advance(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_orders_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_CANCEL
uint16_t uniffi_crm_ffi_checksum_method_orders_cancel(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_orders_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_orders_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_FIND
uint16_t uniffi_crm_ffi_checksum_method_orders_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_FIND_BY_NUMBER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_FIND_BY_NUMBER
uint16_t uniffi_crm_ffi_checksum_method_orders_find_by_number(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_GET
uint16_t uniffi_crm_ffi_checksum_method_orders_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_orders_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_LATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_LATE
uint16_t uniffi_crm_ffi_checksum_method_orders_late(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_LIST
uint16_t uniffi_crm_ffi_checksum_method_orders_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_REFUND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_REFUND
uint16_t uniffi_crm_ffi_checksum_method_orders_refund(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_REOPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_REOPEN
uint16_t uniffi_crm_ffi_checksum_method_orders_reopen(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_orders_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_ORDERS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_orders_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_pipelines_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_CREATE
uint16_t uniffi_crm_ffi_checksum_method_pipelines_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_DELETE
uint16_t uniffi_crm_ffi_checksum_method_pipelines_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_EDIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_EDIT
uint16_t uniffi_crm_ffi_checksum_method_pipelines_edit(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_FIND
uint16_t uniffi_crm_ffi_checksum_method_pipelines_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_GET
uint16_t uniffi_crm_ffi_checksum_method_pipelines_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_pipelines_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_LIST
uint16_t uniffi_crm_ffi_checksum_method_pipelines_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_PREVIEW_EDIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_PREVIEW_EDIT
uint16_t uniffi_crm_ffi_checksum_method_pipelines_preview_edit(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_pipelines_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PIPELINES_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_pipelines_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PREDICTIONS_FIT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PREDICTIONS_FIT
uint16_t uniffi_crm_ffi_checksum_method_predictions_fit(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PREDICTIONS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PREDICTIONS_GET
uint16_t uniffi_crm_ffi_checksum_method_predictions_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PREDICTIONS_MODEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PREDICTIONS_MODEL
uint16_t uniffi_crm_ffi_checksum_method_predictions_model(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PREDICTIONS_REFRESH
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PREDICTIONS_REFRESH
uint16_t uniffi_crm_ffi_checksum_method_predictions_refresh(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_products_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_products_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_products_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_FIND
uint16_t uniffi_crm_ffi_checksum_method_products_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_FIND_BY_SKU
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_FIND_BY_SKU
uint16_t uniffi_crm_ffi_checksum_method_products_find_by_sku(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_GET
uint16_t uniffi_crm_ffi_checksum_method_products_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_products_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_LIST
uint16_t uniffi_crm_ffi_checksum_method_products_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_products_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PRODUCTS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_products_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_purchases_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_CANCEL
uint16_t uniffi_crm_ffi_checksum_method_purchases_cancel(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_CREATE
uint16_t uniffi_crm_ffi_checksum_method_purchases_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_DELETE
uint16_t uniffi_crm_ffi_checksum_method_purchases_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_FIND
uint16_t uniffi_crm_ffi_checksum_method_purchases_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_GET
uint16_t uniffi_crm_ffi_checksum_method_purchases_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_purchases_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_LIST
uint16_t uniffi_crm_ffi_checksum_method_purchases_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_PLACE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_PLACE
uint16_t uniffi_crm_ffi_checksum_method_purchases_place(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_RECEIVE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_RECEIVE
uint16_t uniffi_crm_ffi_checksum_method_purchases_receive(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_purchases_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PURCHASES_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_purchases_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_ACCEPT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_ACCEPT
uint16_t uniffi_crm_ffi_checksum_method_quotes_accept(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_quotes_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_CREATE
uint16_t uniffi_crm_ffi_checksum_method_quotes_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_DECLINE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_DECLINE
uint16_t uniffi_crm_ffi_checksum_method_quotes_decline(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_DELETE
uint16_t uniffi_crm_ffi_checksum_method_quotes_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_FIND
uint16_t uniffi_crm_ffi_checksum_method_quotes_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_GET
uint16_t uniffi_crm_ffi_checksum_method_quotes_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_quotes_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_HTML
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_HTML
uint16_t uniffi_crm_ffi_checksum_method_quotes_html(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_LIST
uint16_t uniffi_crm_ffi_checksum_method_quotes_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_REOPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_REOPEN
uint16_t uniffi_crm_ffi_checksum_method_quotes_reopen(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_quotes_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_REVISE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_REVISE
uint16_t uniffi_crm_ffi_checksum_method_quotes_revise(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_SEND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_SEND
uint16_t uniffi_crm_ffi_checksum_method_quotes_send(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_QUOTES_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_quotes_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_rates_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_CONVERT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_CONVERT
uint16_t uniffi_crm_ffi_checksum_method_rates_convert(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_DELETE
uint16_t uniffi_crm_ffi_checksum_method_rates_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_FIND
uint16_t uniffi_crm_ffi_checksum_method_rates_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_GET
uint16_t uniffi_crm_ffi_checksum_method_rates_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_rates_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_LIST
uint16_t uniffi_crm_ffi_checksum_method_rates_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_SET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RATES_SET
uint16_t uniffi_crm_ffi_checksum_method_rates_set(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RECOMMENDATIONS_EVALUATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RECOMMENDATIONS_EVALUATE
uint16_t uniffi_crm_ffi_checksum_method_recommendations_evaluate(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RECOMMENDATIONS_FOR_CUSTOMER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RECOMMENDATIONS_FOR_CUSTOMER
uint16_t uniffi_crm_ffi_checksum_method_recommendations_for_customer(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RECOMMENDATIONS_MEMORY_BYTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RECOMMENDATIONS_MEMORY_BYTES
uint16_t uniffi_crm_ffi_checksum_method_recommendations_memory_bytes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RECOMMENDATIONS_SIMILAR
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RECOMMENDATIONS_SIMILAR
uint16_t uniffi_crm_ffi_checksum_method_recommendations_similar(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_relationships_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_relationships_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_relationships_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_FIND
uint16_t uniffi_crm_ffi_checksum_method_relationships_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_GET
uint16_t uniffi_crm_ffi_checksum_method_relationships_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_relationships_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_OF
uint16_t uniffi_crm_ffi_checksum_method_relationships_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RELATIONSHIPS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_relationships_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_ABC
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_ABC
uint16_t uniffi_crm_ffi_checksum_method_reports_abc(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_CONCENTRATION
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_CONCENTRATION
uint16_t uniffi_crm_ffi_checksum_method_reports_concentration(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_DEAL_METRICS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_DEAL_METRICS
uint16_t uniffi_crm_ffi_checksum_method_reports_deal_metrics(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_DEMAND_CHART
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_DEMAND_CHART
uint16_t uniffi_crm_ffi_checksum_method_reports_demand_chart(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_FUNNEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_FUNNEL
uint16_t uniffi_crm_ffi_checksum_method_reports_funnel(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_HOLDOUT_PAGE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_HOLDOUT_PAGE
uint16_t uniffi_crm_ffi_checksum_method_reports_holdout_page(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_HOLDOUT_PAGE_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_HOLDOUT_PAGE_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_reports_holdout_page_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_OUTLOOK
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_OUTLOOK
uint16_t uniffi_crm_ffi_checksum_method_reports_outlook(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_PARETO_CHART
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_PARETO_CHART
uint16_t uniffi_crm_ffi_checksum_method_reports_pareto_chart(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_SALES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_SALES
uint16_t uniffi_crm_ffi_checksum_method_reports_sales(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_SALES_PAGE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_SALES_PAGE
uint16_t uniffi_crm_ffi_checksum_method_reports_sales_page(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_TOP_CUSTOMERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_REPORTS_TOP_CUSTOMERS
uint16_t uniffi_crm_ffi_checksum_method_reports_top_customers(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_ADVANCE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_ADVANCE
uint16_t uniffi_crm_ffi_checksum_method_returns_advance(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_returns_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_CLOSE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_CLOSE
uint16_t uniffi_crm_ffi_checksum_method_returns_close(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_returns_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_returns_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_FIND
uint16_t uniffi_crm_ffi_checksum_method_returns_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_GET
uint16_t uniffi_crm_ffi_checksum_method_returns_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_returns_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_LIST
uint16_t uniffi_crm_ffi_checksum_method_returns_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_returns_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_RETURNS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_returns_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SCORING_RFM
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SCORING_RFM
uint16_t uniffi_crm_ffi_checksum_method_scoring_rfm(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_ACKNOWLEDGE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_ACKNOWLEDGE
uint16_t uniffi_crm_ffi_checksum_method_segments_acknowledge(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_ADD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_ADD
uint16_t uniffi_crm_ffi_checksum_method_segments_add(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_segments_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_ATTRIBUTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_ATTRIBUTES
uint16_t uniffi_crm_ffi_checksum_method_segments_attributes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_ATTRIBUTES_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_ATTRIBUTES_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_segments_attributes_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_BIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_BIND
uint16_t uniffi_crm_ffi_checksum_method_segments_bind(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_BUILD
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_BUILD
uint16_t uniffi_crm_ffi_checksum_method_segments_build(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_BUILD_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_BUILD_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_segments_build_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_CONTAINS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_CONTAINS
uint16_t uniffi_crm_ffi_checksum_method_segments_contains(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_CONTAINS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_CONTAINS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_segments_contains_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_COUNT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_COUNT
uint16_t uniffi_crm_ffi_checksum_method_segments_count(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_segments_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_CREATE_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_CREATE_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_segments_create_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_segments_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_EVENTS
uint16_t uniffi_crm_ffi_checksum_method_segments_events(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_EXPLAIN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_EXPLAIN
uint16_t uniffi_crm_ffi_checksum_method_segments_explain(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_FIND
uint16_t uniffi_crm_ffi_checksum_method_segments_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_FIND_BY_NAME
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_FIND_BY_NAME
uint16_t uniffi_crm_ffi_checksum_method_segments_find_by_name(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_FORMAT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_FORMAT
uint16_t uniffi_crm_ffi_checksum_method_segments_format(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_GET
uint16_t uniffi_crm_ffi_checksum_method_segments_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_segments_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_LIST
uint16_t uniffi_crm_ffi_checksum_method_segments_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_MEMBERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_MEMBERS
uint16_t uniffi_crm_ffi_checksum_method_segments_members(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_MEMBERS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_MEMBERS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_segments_members_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_MEMBERS_BITMAP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_MEMBERS_BITMAP
uint16_t uniffi_crm_ffi_checksum_method_segments_members_bitmap(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_MEMORY_BYTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_MEMORY_BYTES
uint16_t uniffi_crm_ffi_checksum_method_segments_memory_bytes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_NEXT_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_NEXT_EVENTS
uint16_t uniffi_crm_ffi_checksum_method_segments_next_events(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_OF_CUSTOMER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_OF_CUSTOMER
uint16_t uniffi_crm_ffi_checksum_method_segments_of_customer(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_OVERLAP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_OVERLAP
uint16_t uniffi_crm_ffi_checksum_method_segments_overlap(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_PARSE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_PARSE
uint16_t uniffi_crm_ffi_checksum_method_segments_parse(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_PREVIEW
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_PREVIEW
uint16_t uniffi_crm_ffi_checksum_method_segments_preview(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_PREVIEW_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_PREVIEW_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_segments_preview_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_REMOVE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_REMOVE
uint16_t uniffi_crm_ffi_checksum_method_segments_remove(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SAMPLE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SAMPLE
uint16_t uniffi_crm_ffi_checksum_method_segments_sample(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SCHEMA
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SCHEMA
uint16_t uniffi_crm_ffi_checksum_method_segments_schema(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SELECT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SELECT
uint16_t uniffi_crm_ffi_checksum_method_segments_select(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SELECT_BITMAP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SELECT_BITMAP
uint16_t uniffi_crm_ffi_checksum_method_segments_select_bitmap(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SELECT_BITMAP_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SELECT_BITMAP_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_segments_select_bitmap_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SELECT_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SELECT_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_segments_select_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SETTLE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SETTLE
uint16_t uniffi_crm_ffi_checksum_method_segments_settle(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SIZES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_SIZES
uint16_t uniffi_crm_ffi_checksum_method_segments_sizes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_segments_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_UPDATE_WATCHED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SEGMENTS_UPDATE_WATCHED
uint16_t uniffi_crm_ffi_checksum_method_segments_update_watched(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_shipments_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_shipments_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_shipments_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_DELIVER
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_DELIVER
uint16_t uniffi_crm_ffi_checksum_method_shipments_deliver(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_FIND
uint16_t uniffi_crm_ffi_checksum_method_shipments_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_GET
uint16_t uniffi_crm_ffi_checksum_method_shipments_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_shipments_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_LIST
uint16_t uniffi_crm_ffi_checksum_method_shipments_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_PROGRESS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_PROGRESS
uint16_t uniffi_crm_ffi_checksum_method_shipments_progress(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_shipments_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_SHIP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_SHIP
uint16_t uniffi_crm_ffi_checksum_method_shipments_ship(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SHIPMENTS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_shipments_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_AS_OF
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_AS_OF
uint16_t uniffi_crm_ffi_checksum_method_tasks_as_of(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_ATTEMPT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_ATTEMPT
uint16_t uniffi_crm_ffi_checksum_method_tasks_attempt(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CALL_QUEUE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CALL_QUEUE
uint16_t uniffi_crm_ffi_checksum_method_tasks_call_queue(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CANCEL
uint16_t uniffi_crm_ffi_checksum_method_tasks_cancel(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CHECK_IN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CHECK_IN
uint16_t uniffi_crm_ffi_checksum_method_tasks_check_in(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CHECK_OUT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CHECK_OUT
uint16_t uniffi_crm_ffi_checksum_method_tasks_check_out(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CLAIM
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CLAIM
uint16_t uniffi_crm_ffi_checksum_method_tasks_claim(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_COMPLETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_COMPLETE
uint16_t uniffi_crm_ffi_checksum_method_tasks_complete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_CREATE
uint16_t uniffi_crm_ffi_checksum_method_tasks_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_DELETE
uint16_t uniffi_crm_ffi_checksum_method_tasks_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_FIND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_FIND
uint16_t uniffi_crm_ffi_checksum_method_tasks_find(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_GET
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_GET
uint16_t uniffi_crm_ffi_checksum_method_tasks_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_HISTORY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_HISTORY
uint16_t uniffi_crm_ffi_checksum_method_tasks_history(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_LIST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_LIST
uint16_t uniffi_crm_ffi_checksum_method_tasks_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_NEXT_CALL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_NEXT_CALL
uint16_t uniffi_crm_ffi_checksum_method_tasks_next_call(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_RELEASE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_RELEASE
uint16_t uniffi_crm_ffi_checksum_method_tasks_release(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_REMINDERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_REMINDERS
uint16_t uniffi_crm_ffi_checksum_method_tasks_reminders(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_REOPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_REOPEN
uint16_t uniffi_crm_ffi_checksum_method_tasks_reopen(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_RESTORE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_RESTORE
uint16_t uniffi_crm_ffi_checksum_method_tasks_restore(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_UPDATE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_UPDATE
uint16_t uniffi_crm_ffi_checksum_method_tasks_update(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_WORK_QUEUE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_TASKS_WORK_QUEUE
uint16_t uniffi_crm_ffi_checksum_method_tasks_work_queue(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_ASSOCIATIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_ASSOCIATIONS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_associations(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_BACKUP
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_BACKUP
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_backup(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_CATEGORIES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_CATEGORIES
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_categories(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_CHECKPOINT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_CHECKPOINT
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_checkpoint(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_COMPACT
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_COMPACT
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_compact(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_CUSTOMERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_CUSTOMERS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_customers(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_DEALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_DEALS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_deals(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_DEMAND
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_DEMAND
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_demand(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_FIELDS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_FIELDS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_fields(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_FORECASTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_FORECASTS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_forecasts(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_GOALS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_GOALS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_goals(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_IMPORTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_IMPORTS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_imports(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_INGEST
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_INGEST
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_ingest(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_INTERACTIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_INTERACTIONS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_interactions(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_INVOICES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_INVOICES
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_invoices(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_JOURNAL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_JOURNAL
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_journal(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_LEAD_MODELS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_LEAD_MODELS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_lead_models(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_MODELS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_MODELS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_models(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_NEW_ID
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_NEW_ID
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_new_id(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_NOTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_NOTES
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_notes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_ORDERS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_ORDERS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_orders(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_PIPELINES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_PIPELINES
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_pipelines(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_PREDICTIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_PREDICTIONS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_predictions(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_PRODUCTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_PRODUCTS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_products(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_PURCHASES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_PURCHASES
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_purchases(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_QUOTES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_QUOTES
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_quotes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_RATES
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_RATES
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_rates(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_RECOMMENDATIONS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_RECOMMENDATIONS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_recommendations(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_RELATIONSHIPS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_RELATIONSHIPS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_relationships(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_REPORTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_REPORTS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_reports(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_RETURNS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_RETURNS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_returns(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_SCORING
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_SCORING
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_scoring(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_SEGMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_SEGMENTS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_segments(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_SHIPMENTS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_SHIPMENTS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_shipments(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_STATS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_STATS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_stats(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_TASKS
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_TASKS
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_tasks(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_VERIFY
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_VERIFY
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_verify(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_ACTING
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_ACTING
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_acting(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_BATCH
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_BATCH
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_batch(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_CLOSE_FILE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_CLOSE_FILE
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_close_file(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_SUBSCRIBE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_SUBSCRIBE
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_subscribe(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_TIME_ZONE
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CRMHANDLE_TIME_ZONE
uint16_t uniffi_crm_ffi_checksum_method_crmhandle_time_zone(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PROGRESSLISTENER_PROGRESSED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_PROGRESSLISTENER_PROGRESSED
uint16_t uniffi_crm_ffi_checksum_method_progresslistener_progressed(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CHANGELISTENER_CHANGED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CHANGELISTENER_CHANGED
uint16_t uniffi_crm_ffi_checksum_method_changelistener_changed(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CHANGELISTENER_ENDED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_CHANGELISTENER_ENDED
uint16_t uniffi_crm_ffi_checksum_method_changelistener_ended(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SUBSCRIPTION_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SUBSCRIPTION_CANCEL
uint16_t uniffi_crm_ffi_checksum_method_subscription_cancel(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SUBSCRIPTION_HAS_ENDED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_SUBSCRIPTION_HAS_ENDED
uint16_t uniffi_crm_ffi_checksum_method_subscription_has_ended(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_WORKLISTENER_PROGRESSED
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_METHOD_WORKLISTENER_PROGRESSED
uint16_t uniffi_crm_ffi_checksum_method_worklistener_progressed(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_CONSTRUCTOR_MANUALCLOCK_NEW
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_CONSTRUCTOR_MANUALCLOCK_NEW
uint16_t uniffi_crm_ffi_checksum_constructor_manualclock_new(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_CONSTRUCTOR_CRMHANDLE_OPEN
#define UNIFFI_FFIDEF_UNIFFI_CRM_FFI_CHECKSUM_CONSTRUCTOR_CRMHANDLE_OPEN
uint16_t uniffi_crm_ffi_checksum_constructor_crmhandle_open(void

);
#endif
#ifndef UNIFFI_FFIDEF_FFI_CRM_FFI_UNIFFI_CONTRACT_VERSION
#define UNIFFI_FFIDEF_FFI_CRM_FFI_UNIFFI_CONTRACT_VERSION
uint32_t ffi_crm_ffi_uniffi_contract_version(void

);
#endif

