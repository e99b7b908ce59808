package crm

/** What exactly went wrong, and where. */
public val CrmException.detail: ErrorDetail
    get() =
        when (this) {
            is CrmException.NotFound -> detail
            is CrmException.Conflict -> detail
            is CrmException.Invalid -> detail
            is CrmException.Denied -> detail
            is CrmException.Closed -> detail
            is CrmException.Busy -> detail
            is CrmException.Unavailable -> detail
            is CrmException.Data -> detail
            is CrmException.Stopped -> detail
            is CrmException.Internal -> detail
        }

/** What a caller can do about it: the name of its class, such as `not_found`. */
public val CrmException.kind: String
    get() =
        when (this) {
            is CrmException.NotFound -> "not_found"
            is CrmException.Conflict -> "conflict"
            is CrmException.Invalid -> "invalid"
            is CrmException.Denied -> "denied"
            is CrmException.Closed -> "closed"
            is CrmException.Busy -> "busy"
            is CrmException.Unavailable -> "unavailable"
            is CrmException.Data -> "data"
            is CrmException.Stopped -> "stopped"
            is CrmException.Internal -> "internal"
        }

/** The stable code. */
public val CrmException.code: ErrorCode get() = detail.code

/** The entity it is about, such as `customer`. */
public val CrmException.entity: String? get() = detail.entity

/** The path of the field it is about, such as `lines[2].quantity`. */
public val CrmException.field: String? get() = detail.field

/** The row of the input it is about, the first being 1. */
public val CrmException.row: ULong? get() = detail.row
