import Foundation

extension CrmError: LocalizedError {
    /// What exactly went wrong, and where.
    public var detail: ErrorDetail {
        switch self {
        case .NotFound(let detail), .Conflict(let detail), .Invalid(let detail), .Denied(let detail),
            .Closed(let detail), .Busy(let detail), .Unavailable(let detail), .Data(let detail),
            .Stopped(let detail), .Internal(let detail):
            return detail
        }
    }

    /// What a caller can do about it: the name of its case, such as `not_found`.
    public var kind: String {
        switch self {
        case .NotFound: return "not_found"
        case .Conflict: return "conflict"
        case .Invalid: return "invalid"
        case .Denied: return "denied"
        case .Closed: return "closed"
        case .Busy: return "busy"
        case .Unavailable: return "unavailable"
        case .Data: return "data"
        case .Stopped: return "stopped"
        case .Internal: return "internal"
        }
    }

    /// The stable code.
    public var code: ErrorCode { detail.code }

    /// The entity it is about, such as `customer`.
    public var entity: String? { detail.entity }

    /// The path of the field it is about, such as `lines[2].quantity`.
    public var field: String? { detail.field }

    /// The row of the input it is about, the first being 1.
    public var row: UInt64? { detail.row }

    public var errorDescription: String? { detail.text }
}
