// Written by `cargo xtask bindgen` from crm-ffi; change that.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(CrmFFI)
import CrmFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_crm_ffi_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_crm_ffi_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureCrmFfiInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.
// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
private let IDX_CALLBACK_FREE: Int32 = 0
// Callback return codes
private let UNIFFI_CALLBACK_SUCCESS: Int32 = 0
private let UNIFFI_CALLBACK_ERROR: Int32 = 1
private let UNIFFI_CALLBACK_UNEXPECTED_ERROR: Int32 = 2

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt8: FfiConverterPrimitive {
    typealias FfiType = UInt8
    typealias SwiftType = UInt8

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt8 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: UInt8, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt16: FfiConverterPrimitive {
    typealias FfiType = Int16
    typealias SwiftType = Int16

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int16 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int16, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    public static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDuration: FfiConverterRustBuffer {
    typealias SwiftType = TimeInterval

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TimeInterval {
        let seconds: UInt64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        return Double(seconds) + (Double(nanoseconds) / 1.0e9)
    }

    public static func write(_ value: TimeInterval, into buf: inout [UInt8]) {
        if value.rounded(.down) > Double(Int64.max) {
            fatalError("Duration overflow, exceeds max bounds supported by Uniffi")
        }

        if value < 0 {
            fatalError("Invalid duration, must be non-negative")
        }

        let seconds = UInt64(value)
        let nanoseconds = UInt32((value - Double(seconds)) * 1.0e9)
        writeInt(&buf, seconds)
        writeInt(&buf, nanoseconds)
    }
}




/**
 * Categories of products.
 */
public protocol CategoriesProtocol: AnyObject, Sendable {

    /**
     * The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
    func asOf(id: CategoryId, at: Timestamp) throws  -> Category

    /**
     * A page of the categories directly below `parent`, or at the top of the tree, by name.
     */
    func children(parent: CategoryId?, page: PageRequest) throws  -> CategoryPage

    /**
     * Creates a category; `taken` when its parent has one of that name.
     */
    func create(new: NewCategory) throws  -> Category

    /**
     * Deletes the category; `in_use` while products are in it or categories below it.
     */
    func delete(id: CategoryId, version: UInt64?) throws  -> Category

    /**
     * The category with this id, unless there is none or it is deleted.
     */
    func find(id: CategoryId) throws  -> Category?

    /**
     * The category with this id; `not_found` when there is none, or it is deleted.
     */
    func get(id: CategoryId) throws  -> Category

    /**
     * A page of the category's changes, newest first.
     */
    func history(id: CategoryId, page: PageRequest) throws  -> HistoryEntryPage

    /**
     * A page of all categories, in the order of their ids.
     */
    func list(page: PageRequest) throws  -> CategoryPage

    /**
     * Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
     * With a version, `stale_version` unless the category has it.
     */
    func restore(id: CategoryId, version: UInt64?) throws  -> Category

    /**
     * Changes what the patch names; `self_reference` when the category would come to be below itself.
     */
    func update(id: CategoryId, patch: CategoryPatch) throws  -> Category

}
/**
 * Categories of products.
 */
open class Categories: CategoriesProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_categories(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_categories(handle, $0) }
    }




    /**
     * The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
open func asOf(id: CategoryId, at: Timestamp)throws  -> Category  {
    return try  FfiConverterTypeCategory_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_as_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeCategoryId_lower(id),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /**
     * A page of the categories directly below `parent`, or at the top of the tree, by name.
     */
open func children(parent: CategoryId? = nil, page: PageRequest = PageRequest())throws  -> CategoryPage  {
    return try  FfiConverterTypeCategoryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_children(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeCategoryId.lower(parent),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Creates a category; `taken` when its parent has one of that name.
     */
open func create(new: NewCategory = NewCategory())throws  -> Category  {
    return try  FfiConverterTypeCategory_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_create(
            self.uniffiCloneHandle(),
        FfiConverterTypeNewCategory_lower(new),uniffiCallStatus
    )
})
}

    /**
     * Deletes the category; `in_use` while products are in it or categories below it.
     */
open func delete(id: CategoryId, version: UInt64? = nil)throws  -> Category  {
    return try  FfiConverterTypeCategory_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_delete(
            self.uniffiCloneHandle(),
        FfiConverterTypeCategoryId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * The category with this id, unless there is none or it is deleted.
     */
open func find(id: CategoryId)throws  -> Category?  {
    return try  FfiConverterOptionTypeCategory.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_find(
            self.uniffiCloneHandle(),
        FfiConverterTypeCategoryId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * The category with this id; `not_found` when there is none, or it is deleted.
     */
open func get(id: CategoryId)throws  -> Category  {
    return try  FfiConverterTypeCategory_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_get(
            self.uniffiCloneHandle(),
        FfiConverterTypeCategoryId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * A page of the category's changes, newest first.
     */
open func history(id: CategoryId, page: PageRequest = PageRequest())throws  -> HistoryEntryPage  {
    return try  FfiConverterTypeHistoryEntryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_history(
            self.uniffiCloneHandle(),
        FfiConverterTypeCategoryId_lower(id),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * A page of all categories, in the order of their ids.
     */
open func list(page: PageRequest = PageRequest())throws  -> CategoryPage  {
    return try  FfiConverterTypeCategoryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_list(
            self.uniffiCloneHandle(),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
     * With a version, `stale_version` unless the category has it.
     */
open func restore(id: CategoryId, version: UInt64? = nil)throws  -> Category  {
    return try  FfiConverterTypeCategory_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_restore(
            self.uniffiCloneHandle(),
        FfiConverterTypeCategoryId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * Changes what the patch names; `self_reference` when the category would come to be below itself.
     */
open func update(id: CategoryId, patch: CategoryPatch = CategoryPatch())throws  -> Category  {
    return try  FfiConverterTypeCategory_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_categories_update(
            self.uniffiCloneHandle(),
        FfiConverterTypeCategoryId_lower(id),
        FfiConverterTypeCategoryPatch_lower(patch),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCategories: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Categories

    public static func lift(_ handle: UInt64) throws -> Categories {
        return Categories(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Categories) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Categories {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Categories, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategories_lift(_ handle: UInt64) throws -> Categories {
    return try FfiConverterTypeCategories.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategories_lower(_ value: Categories) -> UInt64 {
    return FfiConverterTypeCategories.lower(value)
}






/**
 * Hears of changes.
 */
public protocol ChangeListener: AnyObject, Sendable {

    /**
     * Called after the commit, on a thread that all listeners share, with up to 1,000 changes in their order. It may
     * read and write. An exception ends the subscription.
     */
    func changed(changes: Changes) throws

    /**
     * Called once when the subscription has ended, for whatever reason: no other call comes after it.
     */
    func ended() throws

}
/**
 * Hears of changes.
 */
open class ChangeListenerImpl: ChangeListener, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_changelistener(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_changelistener(handle, $0) }
    }




    /**
     * Called after the commit, on a thread that all listeners share, with up to 1,000 changes in their order. It may
     * read and write. An exception ends the subscription.
     */
open func changed(changes: Changes)throws   {try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_changelistener_changed(
            self.uniffiCloneHandle(),
        FfiConverterTypeChanges_lower(changes),uniffiCallStatus
    )
}
}

    /**
     * Called once when the subscription has ended, for whatever reason: no other call comes after it.
     */
open func ended()throws   {try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_changelistener_ended(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceChangeListener {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceChangeListener = UniffiVTableCallbackInterfaceChangeListener(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeChangeListener.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface ChangeListener: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeChangeListener.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface ChangeListener: handle missing in uniffiClone")
            }
        },
        changed: { (
            uniffiHandle: UInt64,
            changes: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeChangeListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.changed(
                     changes: try FfiConverterTypeChanges_lift(changes)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeCrmError_lower
            )
        },
        ended: { (
            uniffiHandle: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeChangeListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.ended(
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeCrmError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceChangeListener> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceChangeListener>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitChangeListener() {
    uniffi_crm_ffi_fn_init_callback_vtable_changelistener(UniffiCallbackInterfaceChangeListener.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChangeListener: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<ChangeListener>()

    typealias FfiType = UInt64
    typealias SwiftType = ChangeListener

    public static func lift(_ handle: UInt64) throws -> ChangeListener {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return ChangeListenerImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    public static func lower(_ value: ChangeListener) -> UInt64 {
         if let rustImpl = value as? ChangeListenerImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangeListener {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: ChangeListener, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeListener_lift(_ handle: UInt64) throws -> ChangeListener {
    return try FfiConverterTypeChangeListener.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeListener_lower(_ value: ChangeListener) -> UInt64 {
    return FfiConverterTypeChangeListener.lower(value)
}






/**
 * An open CRM, as `Crm` of the language's own layer holds it.
 */
public protocol CrmHandleProtocol: AnyObject, Sendable {

    /**
     * Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one.
     */
    func backup(path: String) async throws

    /**
     * Categories of products.
     */
    func categories()  -> Categories

    /**
     * Moves the log into the tree now, as happens by itself when the log is full and on close.
     */
    func checkpoint() async throws

    /**
     * Gives free space back to the file system; `snapshots_open` while a snapshot is held.
     */
    func compact() async throws

    /**
     * Customers.
     */
    func customers()  -> Customers

    /**
     * Definitions of custom fields.
     */
    func fields()  -> Fields

    /**
     * Imports.
     */
    func imports()  -> Imports

    /**
     * Webhooks of other systems.
     */
    func ingest()  -> Ingest

    /**
     * Interactions.
     */
    func interactions()  -> Interactions

    /**
     * The journal.
     */
    func journal()  -> Journal

    /**
     * A new id, for a record that is written later, perhaps more than once.
     */
    func newId() throws  -> Uuid

    /**
     * Notes.
     */
    func notes()  -> Notes

    /**
     * Orders.
     */
    func orders()  -> Orders

    /**
     * Products.
     */
    func products()  -> Products

    /**
     * Relationships.
     */
    func relationships()  -> Relationships

    /**
     * Reports.
     */
    func reports()  -> Reports

    /**
     * Scores.
     */
    func scoring()  -> Scoring

    /**
     * How much there is.
     */
    func stats() throws  -> Stats

    /**
     * Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
     * the indexes hold exactly what the records imply, and that each profile is what its rows add up to. Takes time in proportion to the file.
     *
     * `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
     * live row are not checked.
     */
    func verify() async throws  -> VerifyReport

    /**
     * The same CRM, with `actor` named in the journal as who makes the changes.
     */
    func acting(actor: String)  -> CrmHandle

    /**
     * Runs all commands as one transaction, and gives what each gives. The first that fails takes all back; the error's
     * field begins with its place, as in `commands[3].email`.
     */
    func batch(commands: [Command]) throws  -> [Answer]

    /**
     * Closes the file for all handles on it. Later calls answer `closed`, but for this one, which does nothing then.
     */
    func closeFile() throws

    /**
     * Tells `listener` of all changes that are committed from now on, or since change number `since`.
     */
    func subscribe(since: UInt64?, listener: ChangeListener) throws  -> Subscription

    /**
     * The zone whose civil days the business counts by.
     */
    func timeZone()  -> String

}
/**
 * An open CRM, as `Crm` of the language's own layer holds it.
 */
open class CrmHandle: CrmHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_crmhandle(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_crmhandle(handle, $0) }
    }


    /**
     * Opens the file at `path`, or a CRM that lives in memory when there is none.
     */
public static func `open`(path: String?, options: OpenOptions, clock: ManualClock?)throws  -> CrmHandle  {
    return try  FfiConverterTypeCrmHandle_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_constructor_crmhandle_open(
        FfiConverterOptionString.lower(path),
        FfiConverterTypeOpenOptions_lower(options),
        FfiConverterOptionTypeManualClock.lower(clock),uniffiCallStatus
    )
})
}



    /**
     * Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one.
     */
open func backup(path: String)async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_crm_ffi_fn_method_crmhandle_backup(
                        self.uniffiCloneHandle(),FfiConverterString.lower(path)
                )
            },
            pollFunc: ffi_crm_ffi_rust_future_poll_void,
            completeFunc: ffi_crm_ffi_rust_future_complete_void,
            freeFunc: ffi_crm_ffi_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeCrmError_lift
        )
}

    /**
     * Categories of products.
     */
open func categories() -> Categories  {
    return try!  FfiConverterTypeCategories_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_categories(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Moves the log into the tree now, as happens by itself when the log is full and on close.
     */
open func checkpoint()async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_crm_ffi_fn_method_crmhandle_checkpoint(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_crm_ffi_rust_future_poll_void,
            completeFunc: ffi_crm_ffi_rust_future_complete_void,
            freeFunc: ffi_crm_ffi_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeCrmError_lift
        )
}

    /**
     * Gives free space back to the file system; `snapshots_open` while a snapshot is held.
     */
open func compact()async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_crm_ffi_fn_method_crmhandle_compact(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_crm_ffi_rust_future_poll_void,
            completeFunc: ffi_crm_ffi_rust_future_complete_void,
            freeFunc: ffi_crm_ffi_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeCrmError_lift
        )
}

    /**
     * Customers.
     */
open func customers() -> Customers  {
    return try!  FfiConverterTypeCustomers_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_customers(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Definitions of custom fields.
     */
open func fields() -> Fields  {
    return try!  FfiConverterTypeFields_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_fields(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Imports.
     */
open func imports() -> Imports  {
    return try!  FfiConverterTypeImports_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_imports(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Webhooks of other systems.
     */
open func ingest() -> Ingest  {
    return try!  FfiConverterTypeIngest_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_ingest(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Interactions.
     */
open func interactions() -> Interactions  {
    return try!  FfiConverterTypeInteractions_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_interactions(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The journal.
     */
open func journal() -> Journal  {
    return try!  FfiConverterTypeJournal_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_journal(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * A new id, for a record that is written later, perhaps more than once.
     */
open func newId()throws  -> Uuid  {
    return try  FfiConverterTypeUuid_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_new_id(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Notes.
     */
open func notes() -> Notes  {
    return try!  FfiConverterTypeNotes_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_notes(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Orders.
     */
open func orders() -> Orders  {
    return try!  FfiConverterTypeOrders_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_orders(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Products.
     */
open func products() -> Products  {
    return try!  FfiConverterTypeProducts_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_products(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Relationships.
     */
open func relationships() -> Relationships  {
    return try!  FfiConverterTypeRelationships_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_relationships(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Reports.
     */
open func reports() -> Reports  {
    return try!  FfiConverterTypeReports_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_reports(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Scores.
     */
open func scoring() -> Scoring  {
    return try!  FfiConverterTypeScoring_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_scoring(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * How much there is.
     */
open func stats()throws  -> Stats  {
    return try  FfiConverterTypeStats_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_stats(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
     * the indexes hold exactly what the records imply, and that each profile is what its rows add up to. Takes time in proportion to the file.
     *
     * `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
     * live row are not checked.
     */
open func verify()async throws  -> VerifyReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_crm_ffi_fn_method_crmhandle_verify(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_crm_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_crm_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_crm_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeVerifyReport_lift,
            errorHandler: FfiConverterTypeCrmError_lift
        )
}

    /**
     * The same CRM, with `actor` named in the journal as who makes the changes.
     */
open func acting(actor: String) -> CrmHandle  {
    return try!  FfiConverterTypeCrmHandle_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_acting(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(actor),uniffiCallStatus
    )
})
}

    /**
     * Runs all commands as one transaction, and gives what each gives. The first that fails takes all back; the error's
     * field begins with its place, as in `commands[3].email`.
     */
open func batch(commands: [Command])throws  -> [Answer]  {
    return try  FfiConverterSequenceTypeAnswer.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_batch(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeCommand.lower(commands),uniffiCallStatus
    )
})
}

    /**
     * Closes the file for all handles on it. Later calls answer `closed`, but for this one, which does nothing then.
     */
open func closeFile()throws   {try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_close_file(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Tells `listener` of all changes that are committed from now on, or since change number `since`.
     */
open func subscribe(since: UInt64?, listener: ChangeListener)throws  -> Subscription  {
    return try  FfiConverterTypeSubscription_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_subscribe(
            self.uniffiCloneHandle(),
        FfiConverterOptionUInt64.lower(since),
        FfiConverterTypeChangeListener_lower(listener),uniffiCallStatus
    )
})
}

    /**
     * The zone whose civil days the business counts by.
     */
open func timeZone() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmhandle_time_zone(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCrmHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = CrmHandle

    public static func lift(_ handle: UInt64) throws -> CrmHandle {
        return CrmHandle(unsafeFromHandle: handle)
    }

    public static func lower(_ value: CrmHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CrmHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: CrmHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrmHandle_lift(_ handle: UInt64) throws -> CrmHandle {
    return try FfiConverterTypeCrmHandle.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrmHandle_lower(_ value: CrmHandle) -> UInt64 {
    return FfiConverterTypeCrmHandle.lower(value)
}






/**
 * Customers.
 */
public protocol CustomersProtocol: AnyObject, Sendable {

    /**
     * Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
     * already takes the new label, if one is given.
     */
    func addIdentifier(id: CustomerId, identifier: Identifier) throws  -> Customer

    /**
     * Adds tags; those that the customer has already change nothing.
     */
    func addTags(id: CustomerId, tags: [String]) throws  -> Customer

    /**
     * The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
     */
    func asOf(id: CustomerId, at: Timestamp) throws  -> Customer

    /**
     * How many customers the query asks for.
     */
    func count(query: CustomerQuery) throws  -> UInt64

    /**
     * Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
     * when something given is not in form.
     */
    func create(new: NewCustomer) throws  -> Customer

    /**
     * Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
     * `stale_version` unless the customer has it.
     */
    func delete(id: CustomerId, version: UInt64?) throws  -> Customer

    /**
     * The customer with this id, unless there is none or it is deleted.
     */
    func find(id: CustomerId) throws  -> Customer?

    /**
     * The customer who has this identifier, given in any form in which it may be created.
     *
     * Errors: those of a create, such as `invalid_phone`.
     */
    func findByIdentifier(identifier: Identifier) throws  -> Customer?

    /**
     * The deleted customer with this id, unless there is none or it is not deleted.
     */
    func findDeleted(id: CustomerId) throws  -> Customer?

    /**
     * The customer with this id; `not_found` when there is none, or it is deleted.
     */
    func get(id: CustomerId) throws  -> Customer

    /**
     * A page of the customer's changes, newest first. Deleted customers are found.
     */
    func history(id: CustomerId, page: PageRequest) throws  -> HistoryEntryPage

    /**
     * A page of the customers that the query asks for.
     *
     * Sorted by creation, a page costs no more than the customers that are passed to fill it. The other orders look
     * at every customer, and keep one page of them.
     */
    func list(query: CustomerQuery, page: PageRequest) throws  -> CustomerPage

    /**
     * What the customer's orders and interactions add up to; of deleted customers too.
     */
    func profile(id: CustomerId) throws  -> Profile

    /**
     * Adds an entry to the consent ledger, at its place in time.
     */
    func recordConsent(id: CustomerId, consent: Consent) throws  -> Customer

    /**
     * Removes an identifier, whatever its label; one that the customer does not have changes nothing.
     */
    func removeIdentifier(id: CustomerId, identifier: Identifier) throws  -> Customer

    /**
     * Removes tags; those that the customer does not have change nothing.
     */
    func removeTags(id: CustomerId, tags: [String]) throws  -> Customer

    /**
     * Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
     * there is nothing to restore. With a version, `stale_version` unless the customer has it.
     */
    func restore(id: CustomerId, version: UInt64?) throws  -> Customer

    /**
     * The customers who have, for each word of the query, a word that begins with it; the best first, at most
     * `limit` (1 to 1,000; 50 without).
     *
     * Words are those of names in any writing, without accents, Chinese by characters, by pinyin and by initials, and
     * those of identifiers. Whole words come before beginnings, then short names before long ones. The work is
     * bounded: of a query that thousands meet, such as one letter, not every customer is looked at; narrow it, or use
     * `list` with a text.
     */
    func search(query: String, limit: UInt32?) throws  -> [SearchHit]

    /**
     * A page of the customer's orders, interactions and notes on one line of time, newest first.
     */
    func timeline(id: CustomerId, query: TimelineQuery, page: PageRequest) throws  -> TimelineItemPage

    /**
     * Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
     * another version. A patch that changes nothing leaves the version as it is.
     */
    func update(id: CustomerId, patch: CustomerPatch) throws  -> Customer

    /**
     * Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
     */
    func view360(id: CustomerId, options: Customer360Options) throws  -> Customer360

}
/**
 * Customers.
 */
open class Customers: CustomersProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_customers(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_customers(handle, $0) }
    }




    /**
     * Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
     * already takes the new label, if one is given.
     */
open func addIdentifier(id: CustomerId, identifier: Identifier)throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_add_identifier(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterTypeIdentifier_lower(identifier),uniffiCallStatus
    )
})
}

    /**
     * Adds tags; those that the customer has already change nothing.
     */
open func addTags(id: CustomerId, tags: [String])throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_add_tags(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterSequenceString.lower(tags),uniffiCallStatus
    )
})
}

    /**
     * The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
     */
open func asOf(id: CustomerId, at: Timestamp)throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_as_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /**
     * How many customers the query asks for.
     */
open func count(query: CustomerQuery = CustomerQuery())throws  -> UInt64  {
    return try  FfiConverterUInt64.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_count(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerQuery_lower(query),uniffiCallStatus
    )
})
}

    /**
     * Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
     * when something given is not in form.
     */
open func create(new: NewCustomer = NewCustomer())throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_create(
            self.uniffiCloneHandle(),
        FfiConverterTypeNewCustomer_lower(new),uniffiCallStatus
    )
})
}

    /**
     * Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
     * `stale_version` unless the customer has it.
     */
open func delete(id: CustomerId, version: UInt64? = nil)throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_delete(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * The customer with this id, unless there is none or it is deleted.
     */
open func find(id: CustomerId)throws  -> Customer?  {
    return try  FfiConverterOptionTypeCustomer.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_find(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * The customer who has this identifier, given in any form in which it may be created.
     *
     * Errors: those of a create, such as `invalid_phone`.
     */
open func findByIdentifier(identifier: Identifier)throws  -> Customer?  {
    return try  FfiConverterOptionTypeCustomer.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_find_by_identifier(
            self.uniffiCloneHandle(),
        FfiConverterTypeIdentifier_lower(identifier),uniffiCallStatus
    )
})
}

    /**
     * The deleted customer with this id, unless there is none or it is not deleted.
     */
open func findDeleted(id: CustomerId)throws  -> Customer?  {
    return try  FfiConverterOptionTypeCustomer.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_find_deleted(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * The customer with this id; `not_found` when there is none, or it is deleted.
     */
open func get(id: CustomerId)throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_get(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * A page of the customer's changes, newest first. Deleted customers are found.
     */
open func history(id: CustomerId, page: PageRequest = PageRequest())throws  -> HistoryEntryPage  {
    return try  FfiConverterTypeHistoryEntryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_history(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * A page of the customers that the query asks for.
     *
     * Sorted by creation, a page costs no more than the customers that are passed to fill it. The other orders look
     * at every customer, and keep one page of them.
     */
open func list(query: CustomerQuery = CustomerQuery(), page: PageRequest = PageRequest())throws  -> CustomerPage  {
    return try  FfiConverterTypeCustomerPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_list(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerQuery_lower(query),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * What the customer's orders and interactions add up to; of deleted customers too.
     */
open func profile(id: CustomerId)throws  -> Profile  {
    return try  FfiConverterTypeProfile_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_profile(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * Adds an entry to the consent ledger, at its place in time.
     */
open func recordConsent(id: CustomerId, consent: Consent)throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_record_consent(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterTypeConsent_lower(consent),uniffiCallStatus
    )
})
}

    /**
     * Removes an identifier, whatever its label; one that the customer does not have changes nothing.
     */
open func removeIdentifier(id: CustomerId, identifier: Identifier)throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_remove_identifier(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterTypeIdentifier_lower(identifier),uniffiCallStatus
    )
})
}

    /**
     * Removes tags; those that the customer does not have change nothing.
     */
open func removeTags(id: CustomerId, tags: [String])throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_remove_tags(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterSequenceString.lower(tags),uniffiCallStatus
    )
})
}

    /**
     * Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
     * there is nothing to restore. With a version, `stale_version` unless the customer has it.
     */
open func restore(id: CustomerId, version: UInt64? = nil)throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_restore(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * The customers who have, for each word of the query, a word that begins with it; the best first, at most
     * `limit` (1 to 1,000; 50 without).
     *
     * Words are those of names in any writing, without accents, Chinese by characters, by pinyin and by initials, and
     * those of identifiers. Whole words come before beginnings, then short names before long ones. The work is
     * bounded: of a query that thousands meet, such as one letter, not every customer is looked at; narrow it, or use
     * `list` with a text.
     */
open func search(query: String, limit: UInt32? = nil)throws  -> [SearchHit]  {
    return try  FfiConverterSequenceTypeSearchHit.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_search(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(query),
        FfiConverterOptionUInt32.lower(limit),uniffiCallStatus
    )
})
}

    /**
     * A page of the customer's orders, interactions and notes on one line of time, newest first.
     */
open func timeline(id: CustomerId, query: TimelineQuery = TimelineQuery(), page: PageRequest = PageRequest())throws  -> TimelineItemPage  {
    return try  FfiConverterTypeTimelineItemPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_timeline(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterTypeTimelineQuery_lower(query),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
     * another version. A patch that changes nothing leaves the version as it is.
     */
open func update(id: CustomerId, patch: CustomerPatch = CustomerPatch())throws  -> Customer  {
    return try  FfiConverterTypeCustomer_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_update(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterTypeCustomerPatch_lower(patch),uniffiCallStatus
    )
})
}

    /**
     * Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
     */
open func view360(id: CustomerId, options: Customer360Options = Customer360Options())throws  -> Customer360  {
    return try  FfiConverterTypeCustomer360_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_customers_view_360(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(id),
        FfiConverterTypeCustomer360Options_lower(options),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomers: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Customers

    public static func lift(_ handle: UInt64) throws -> Customers {
        return Customers(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Customers) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Customers {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Customers, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomers_lift(_ handle: UInt64) throws -> Customers {
    return try FfiConverterTypeCustomers.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomers_lower(_ value: Customers) -> UInt64 {
    return FfiConverterTypeCustomers.lower(value)
}






/**
 * Definitions of custom fields.
 */
public protocol FieldsProtocol: AnyObject, Sendable {

    /**
     * The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
    func asOf(key: String, at: Timestamp) throws  -> FieldDefinition

    /**
     * Defines a field; `already_exists` when the key is in use.
     *
     * The key of a deleted field is free again, also for another kind; values that are stored stay as they are.
     */
    func create(new: NewField) throws  -> FieldDefinition

    /**
     * Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
     * with `unknown_field`.
     */
    func delete(key: String, version: UInt64?) throws  -> FieldDefinition

    /**
     * The definition with this key, if there is one.
     */
    func find(key: String) throws  -> FieldDefinition?

    /**
     * The definition with this key; `not_found` when there is none.
     */
    func get(key: String) throws  -> FieldDefinition

    /**
     * A page of the definition's changes, newest first. Deleted ones are found.
     */
    func history(key: String, page: PageRequest) throws  -> HistoryEntryPage

    /**
     * All definitions, by key; there are at most 1,000.
     */
    func list() throws  -> [FieldDefinition]

    /**
     * Changes what the patch names. What customers have is not checked again.
     */
    func update(key: String, patch: FieldPatch) throws  -> FieldDefinition

}
/**
 * Definitions of custom fields.
 */
open class Fields: FieldsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_fields(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_fields(handle, $0) }
    }




    /**
     * The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
open func asOf(key: String, at: Timestamp)throws  -> FieldDefinition  {
    return try  FfiConverterTypeFieldDefinition_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_fields_as_of(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(key),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /**
     * Defines a field; `already_exists` when the key is in use.
     *
     * The key of a deleted field is free again, also for another kind; values that are stored stay as they are.
     */
open func create(new: NewField = NewField())throws  -> FieldDefinition  {
    return try  FfiConverterTypeFieldDefinition_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_fields_create(
            self.uniffiCloneHandle(),
        FfiConverterTypeNewField_lower(new),uniffiCallStatus
    )
})
}

    /**
     * Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
     * with `unknown_field`.
     */
open func delete(key: String, version: UInt64? = nil)throws  -> FieldDefinition  {
    return try  FfiConverterTypeFieldDefinition_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_fields_delete(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(key),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * The definition with this key, if there is one.
     */
open func find(key: String)throws  -> FieldDefinition?  {
    return try  FfiConverterOptionTypeFieldDefinition.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_fields_find(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(key),uniffiCallStatus
    )
})
}

    /**
     * The definition with this key; `not_found` when there is none.
     */
open func get(key: String)throws  -> FieldDefinition  {
    return try  FfiConverterTypeFieldDefinition_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_fields_get(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(key),uniffiCallStatus
    )
})
}

    /**
     * A page of the definition's changes, newest first. Deleted ones are found.
     */
open func history(key: String, page: PageRequest = PageRequest())throws  -> HistoryEntryPage  {
    return try  FfiConverterTypeHistoryEntryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_fields_history(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(key),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * All definitions, by key; there are at most 1,000.
     */
open func list()throws  -> [FieldDefinition]  {
    return try  FfiConverterSequenceTypeFieldDefinition.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_fields_list(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Changes what the patch names. What customers have is not checked again.
     */
open func update(key: String, patch: FieldPatch = FieldPatch())throws  -> FieldDefinition  {
    return try  FfiConverterTypeFieldDefinition_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_fields_update(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(key),
        FfiConverterTypeFieldPatch_lower(patch),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFields: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Fields

    public static func lift(_ handle: UInt64) throws -> Fields {
        return Fields(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Fields) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Fields {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Fields, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFields_lift(_ handle: UInt64) throws -> Fields {
    return try FfiConverterTypeFields.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFields_lower(_ value: Fields) -> UInt64 {
    return FfiConverterTypeFields.lower(value)
}






/**
 * Imports.
 */
public protocol ImportsProtocol: AnyObject, Sendable {

    /**
     * Imports customers from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
     */
    func customers(path: String?, text: String?, mapping: CustomerMapping, dryRun: Bool?, maxErrors: UInt32?, onDuplicate: OnDuplicate?, progress: ProgressListener?) async throws  -> ImportReport

    /**
     * The import with this id; `not_found` when there is none.
     */
    func get(id: ImportId) throws  -> Import

    /**
     * A page of the imports, the newest first.
     */
    func list(page: PageRequest) throws  -> ImportPage

    /**
     * Loads orders that are at hand as values, with the same account as a file: each is one row, those whose number is stored already are skipped.
     */
    func load(orders: [NewOrder], dryRun: Bool?, maxErrors: UInt32?, progress: ProgressListener?) async throws  -> ImportReport

    /**
     * Imports orders from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
     */
    func orders(path: String?, text: String?, mapping: OrderMapping, dryRun: Bool?, maxErrors: UInt32?, progress: ProgressListener?) async throws  -> ImportReport

    /**
     * Takes an import back: deletes what it created and undoes what it updated, unless the record was changed since
     * or something else was recorded about it; that is kept and counted. Then the same file can be imported again.
     *
     * It is done in many transactions, from the last change to the first; one that was interrupted goes on when it is
     * asked for again. `illegal_state` when it was done.
     */
    func revert(id: ImportId) async throws  -> RevertReport

}
/**
 * Imports.
 */
open class Imports: ImportsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_imports(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_imports(handle, $0) }
    }




    /**
     * Imports customers from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
     */
open func customers(path: String? = nil, text: String? = nil, mapping: CustomerMapping = CustomerMapping(), dryRun: Bool? = nil, maxErrors: UInt32? = nil, onDuplicate: OnDuplicate? = nil, progress: ProgressListener? = nil)async throws  -> ImportReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_crm_ffi_fn_method_imports_customers(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(path),FfiConverterOptionString.lower(text),FfiConverterTypeCustomerMapping_lower(mapping),FfiConverterOptionBool.lower(dryRun),FfiConverterOptionUInt32.lower(maxErrors),FfiConverterOptionTypeOnDuplicate.lower(onDuplicate),FfiConverterOptionTypeProgressListener.lower(progress)
                )
            },
            pollFunc: ffi_crm_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_crm_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_crm_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeImportReport_lift,
            errorHandler: FfiConverterTypeCrmError_lift
        )
}

    /**
     * The import with this id; `not_found` when there is none.
     */
open func get(id: ImportId)throws  -> Import  {
    return try  FfiConverterTypeImport_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_imports_get(
            self.uniffiCloneHandle(),
        FfiConverterTypeImportId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * A page of the imports, the newest first.
     */
open func list(page: PageRequest = PageRequest())throws  -> ImportPage  {
    return try  FfiConverterTypeImportPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_imports_list(
            self.uniffiCloneHandle(),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Loads orders that are at hand as values, with the same account as a file: each is one row, those whose number is stored already are skipped.
     */
open func load(orders: [NewOrder], dryRun: Bool? = nil, maxErrors: UInt32? = nil, progress: ProgressListener? = nil)async throws  -> ImportReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_crm_ffi_fn_method_imports_load(
                        self.uniffiCloneHandle(),FfiConverterSequenceTypeNewOrder.lower(orders),FfiConverterOptionBool.lower(dryRun),FfiConverterOptionUInt32.lower(maxErrors),FfiConverterOptionTypeProgressListener.lower(progress)
                )
            },
            pollFunc: ffi_crm_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_crm_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_crm_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeImportReport_lift,
            errorHandler: FfiConverterTypeCrmError_lift
        )
}

    /**
     * Imports orders from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
     */
open func orders(path: String? = nil, text: String? = nil, mapping: OrderMapping = OrderMapping(), dryRun: Bool? = nil, maxErrors: UInt32? = nil, progress: ProgressListener? = nil)async throws  -> ImportReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_crm_ffi_fn_method_imports_orders(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(path),FfiConverterOptionString.lower(text),FfiConverterTypeOrderMapping_lower(mapping),FfiConverterOptionBool.lower(dryRun),FfiConverterOptionUInt32.lower(maxErrors),FfiConverterOptionTypeProgressListener.lower(progress)
                )
            },
            pollFunc: ffi_crm_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_crm_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_crm_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeImportReport_lift,
            errorHandler: FfiConverterTypeCrmError_lift
        )
}

    /**
     * Takes an import back: deletes what it created and undoes what it updated, unless the record was changed since
     * or something else was recorded about it; that is kept and counted. Then the same file can be imported again.
     *
     * It is done in many transactions, from the last change to the first; one that was interrupted goes on when it is
     * asked for again. `illegal_state` when it was done.
     */
open func revert(id: ImportId)async throws  -> RevertReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_crm_ffi_fn_method_imports_revert(
                        self.uniffiCloneHandle(),FfiConverterTypeImportId_lower(id)
                )
            },
            pollFunc: ffi_crm_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_crm_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_crm_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRevertReport_lift,
            errorHandler: FfiConverterTypeCrmError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImports: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Imports

    public static func lift(_ handle: UInt64) throws -> Imports {
        return Imports(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Imports) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Imports {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Imports, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImports_lift(_ handle: UInt64) throws -> Imports {
    return try FfiConverterTypeImports.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImports_lower(_ value: Imports) -> UInt64 {
    return FfiConverterTypeImports.lower(value)
}






/**
 * Webhooks of other systems.
 */
public protocol IngestProtocol: AnyObject, Sendable {

    /**
     * Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.
     *
     * **Customers** (`customers/create`, `update`, `delete`, `enable`, `disable`) are known again by their id, kept as
     * an external id of `shopify`, then by e-mail address or phone number. An identifier that is somebody else's, or
     * not in form, is left out and reported in `conflicts`. Taken are names, addresses, tags, the note, the language
     * and the consents, for the purpose `marketing`. Marketing state, tax exemption and metafields have no place.
     *
     * **Orders** (`orders/create`, `updated`, `paid`, `fulfilled`, `partially_fulfilled`, `cancelled`,
     * `delete`): the number is Shopify's id, which never changes and no two shops' orders share, unlike the name
     * (`#1001`), which a merchant can give a new format; the name is the note's first line. Amounts are in the shop's
     * currency. Discounts are those allocated to each line; tax is added to the line unless prices include it;
     * shipping is what is charged for it, its tax included. When all that does not come to `total_price`, the answer
     * is `inconsistent`. Payments are the transactions, when they are there, else what `financial_status` implies.
     *
     * **Refunds** (`refunds/create`, and those within an order) are booked on the lines that they name. What was not
     * paid out, such as an item taken off an unpaid order, is a refund by credit.
     *
     * **Products** (`products/create`, `update`, `delete`): each variant is a product, known again by its id, then by
     * its SKU. A variant that is no longer there is discontinued. The description, which is HTML, is not kept.
     *
     * Their payload does not tell the currency of their prices: `currency` does, or they come without a price.
     *
     * **Checkouts** (`checkouts/create`, `update`) of somebody who is known are an interaction named `checkout`.
     *
     * The privacy topics (`customers/data_request`, `customers/redact`, `shop/redact`) are `ignored` with the reason
     * `privacy_request`: nothing is erased. All others are `ignored` as `unsupported`.
     */
    func shopify(topic: String, payload: String, currency: String?) throws  -> Ingested

    /**
     * Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
     * smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.
     *
     * **Customers** (`customer.created`, `updated`, `deleted`) are known again by their id, kept as an external id of
     * `stripe`, then by e-mail address or phone number. Which state is newer is told by the event's `created`.
     *
     * **Sales**: `invoice.paid` and `invoice.payment_succeeded` are an order with the invoice's lines, whose number is
     * the invoice's id; `checkout.session.completed` (and `async_payment_succeeded`), `payment_intent.succeeded`,
     * `charge.succeeded` and `charge.captured` are an order of one line, or of the session's lines where they are
     * expanded. Events that name each other are one sale, in whatever order they come, and its money is booked once.
     * Since API version 2025-03-31 an invoice and its payment no longer name each other: a shop on it that sends
     * invoices should send no payment intents and charges, or they are sales of their own.
     *
     * **Refunds** (`refund.created`, `refund.updated`, `charge.refund.updated`, `charge.refunded`) are booked when they
     * have `succeeded`, on the lines from the first on. One that fails after that has to be mended by hand.
     *
     * **Products** (`product.created`, `updated`, `deleted`) have a price where `default_price` is expanded.
     */
    func stripe(event: String) throws  -> Ingested

}
/**
 * Webhooks of other systems.
 */
open class Ingest: IngestProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_ingest(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_ingest(handle, $0) }
    }




    /**
     * Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.
     *
     * **Customers** (`customers/create`, `update`, `delete`, `enable`, `disable`) are known again by their id, kept as
     * an external id of `shopify`, then by e-mail address or phone number. An identifier that is somebody else's, or
     * not in form, is left out and reported in `conflicts`. Taken are names, addresses, tags, the note, the language
     * and the consents, for the purpose `marketing`. Marketing state, tax exemption and metafields have no place.
     *
     * **Orders** (`orders/create`, `updated`, `paid`, `fulfilled`, `partially_fulfilled`, `cancelled`,
     * `delete`): the number is Shopify's id, which never changes and no two shops' orders share, unlike the name
     * (`#1001`), which a merchant can give a new format; the name is the note's first line. Amounts are in the shop's
     * currency. Discounts are those allocated to each line; tax is added to the line unless prices include it;
     * shipping is what is charged for it, its tax included. When all that does not come to `total_price`, the answer
     * is `inconsistent`. Payments are the transactions, when they are there, else what `financial_status` implies.
     *
     * **Refunds** (`refunds/create`, and those within an order) are booked on the lines that they name. What was not
     * paid out, such as an item taken off an unpaid order, is a refund by credit.
     *
     * **Products** (`products/create`, `update`, `delete`): each variant is a product, known again by its id, then by
     * its SKU. A variant that is no longer there is discontinued. The description, which is HTML, is not kept.
     *
     * Their payload does not tell the currency of their prices: `currency` does, or they come without a price.
     *
     * **Checkouts** (`checkouts/create`, `update`) of somebody who is known are an interaction named `checkout`.
     *
     * The privacy topics (`customers/data_request`, `customers/redact`, `shop/redact`) are `ignored` with the reason
     * `privacy_request`: nothing is erased. All others are `ignored` as `unsupported`.
     */
open func shopify(topic: String, payload: String, currency: String? = nil)throws  -> Ingested  {
    return try  FfiConverterTypeIngested_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_ingest_shopify(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(topic),
        FfiConverterString.lower(payload),
        FfiConverterOptionString.lower(currency),uniffiCallStatus
    )
})
}

    /**
     * Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
     * smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.
     *
     * **Customers** (`customer.created`, `updated`, `deleted`) are known again by their id, kept as an external id of
     * `stripe`, then by e-mail address or phone number. Which state is newer is told by the event's `created`.
     *
     * **Sales**: `invoice.paid` and `invoice.payment_succeeded` are an order with the invoice's lines, whose number is
     * the invoice's id; `checkout.session.completed` (and `async_payment_succeeded`), `payment_intent.succeeded`,
     * `charge.succeeded` and `charge.captured` are an order of one line, or of the session's lines where they are
     * expanded. Events that name each other are one sale, in whatever order they come, and its money is booked once.
     * Since API version 2025-03-31 an invoice and its payment no longer name each other: a shop on it that sends
     * invoices should send no payment intents and charges, or they are sales of their own.
     *
     * **Refunds** (`refund.created`, `refund.updated`, `charge.refund.updated`, `charge.refunded`) are booked when they
     * have `succeeded`, on the lines from the first on. One that fails after that has to be mended by hand.
     *
     * **Products** (`product.created`, `updated`, `deleted`) have a price where `default_price` is expanded.
     */
open func stripe(event: String)throws  -> Ingested  {
    return try  FfiConverterTypeIngested_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_ingest_stripe(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(event),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIngest: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Ingest

    public static func lift(_ handle: UInt64) throws -> Ingest {
        return Ingest(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Ingest) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Ingest {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Ingest, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngest_lift(_ handle: UInt64) throws -> Ingest {
    return try FfiConverterTypeIngest.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngest_lower(_ value: Ingest) -> UInt64 {
    return FfiConverterTypeIngest.lower(value)
}






/**
 * Interactions.
 */
public protocol InteractionsProtocol: AnyObject, Sendable {

    /**
     * A page of the interactions of nobody known yet, newest first.
     */
    func anonymous(query: InteractionQuery, page: PageRequest) throws  -> InteractionPage

    /**
     * The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
     * when it happened. Deleted interactions are found.
     */
    func asOf(id: InteractionId, at: Timestamp) throws  -> Interaction

    /**
     * Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
     */
    func delete(id: InteractionId, version: UInt64?) throws  -> Interaction

    /**
     * The interaction with this id, unless there is none or it is deleted.
     */
    func find(id: InteractionId) throws  -> Interaction?

    /**
     * The interaction with this id; `not_found` when there is none, or it is deleted.
     */
    func get(id: InteractionId) throws  -> Interaction

    /**
     * A page of the interaction's changes, newest first.
     */
    func history(id: InteractionId, page: PageRequest) throws  -> HistoryEntryPage

    /**
     * A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
     * was such a customer.
     */
    func of(customerId: CustomerId, query: InteractionQuery, page: PageRequest) throws  -> InteractionPage

    /**
     * Records an interaction.
     *
     * When one was recorded with the same idempotency key before, that one is returned as it is now, changed or
     * deleted since or not, and nothing is written: a sender that got no answer can send again. When that one is of
     * another kind, the key was given twice by mistake: `inconsistent`.
     *
     * Errors: `unknown_reference` for a customer who is not there, `out_of_range` for an instant more than a day
     * ahead (a plan is not an interaction) or before the year 1, `required` for a custom event without name or
     * channel.
     */
    func record(new: NewInteraction) throws  -> Interaction

    /**
     * Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
     * interaction has it.
     */
    func restore(id: InteractionId, version: UInt64?) throws  -> Interaction

    /**
     * Changes what the patch names. A new customer or instant moves the interaction on the timelines.
     */
    func update(id: InteractionId, patch: InteractionPatch) throws  -> Interaction

}
/**
 * Interactions.
 */
open class Interactions: InteractionsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_interactions(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_interactions(handle, $0) }
    }




    /**
     * A page of the interactions of nobody known yet, newest first.
     */
open func anonymous(query: InteractionQuery = InteractionQuery(), page: PageRequest = PageRequest())throws  -> InteractionPage  {
    return try  FfiConverterTypeInteractionPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_anonymous(
            self.uniffiCloneHandle(),
        FfiConverterTypeInteractionQuery_lower(query),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
     * when it happened. Deleted interactions are found.
     */
open func asOf(id: InteractionId, at: Timestamp)throws  -> Interaction  {
    return try  FfiConverterTypeInteraction_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_as_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeInteractionId_lower(id),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /**
     * Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
     */
open func delete(id: InteractionId, version: UInt64? = nil)throws  -> Interaction  {
    return try  FfiConverterTypeInteraction_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_delete(
            self.uniffiCloneHandle(),
        FfiConverterTypeInteractionId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * The interaction with this id, unless there is none or it is deleted.
     */
open func find(id: InteractionId)throws  -> Interaction?  {
    return try  FfiConverterOptionTypeInteraction.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_find(
            self.uniffiCloneHandle(),
        FfiConverterTypeInteractionId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * The interaction with this id; `not_found` when there is none, or it is deleted.
     */
open func get(id: InteractionId)throws  -> Interaction  {
    return try  FfiConverterTypeInteraction_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_get(
            self.uniffiCloneHandle(),
        FfiConverterTypeInteractionId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * A page of the interaction's changes, newest first.
     */
open func history(id: InteractionId, page: PageRequest = PageRequest())throws  -> HistoryEntryPage  {
    return try  FfiConverterTypeHistoryEntryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_history(
            self.uniffiCloneHandle(),
        FfiConverterTypeInteractionId_lower(id),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
     * was such a customer.
     */
open func of(customerId: CustomerId, query: InteractionQuery = InteractionQuery(), page: PageRequest = PageRequest())throws  -> InteractionPage  {
    return try  FfiConverterTypeInteractionPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(customerId),
        FfiConverterTypeInteractionQuery_lower(query),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Records an interaction.
     *
     * When one was recorded with the same idempotency key before, that one is returned as it is now, changed or
     * deleted since or not, and nothing is written: a sender that got no answer can send again. When that one is of
     * another kind, the key was given twice by mistake: `inconsistent`.
     *
     * Errors: `unknown_reference` for a customer who is not there, `out_of_range` for an instant more than a day
     * ahead (a plan is not an interaction) or before the year 1, `required` for a custom event without name or
     * channel.
     */
open func record(new: NewInteraction)throws  -> Interaction  {
    return try  FfiConverterTypeInteraction_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_record(
            self.uniffiCloneHandle(),
        FfiConverterTypeNewInteraction_lower(new),uniffiCallStatus
    )
})
}

    /**
     * Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
     * interaction has it.
     */
open func restore(id: InteractionId, version: UInt64? = nil)throws  -> Interaction  {
    return try  FfiConverterTypeInteraction_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_restore(
            self.uniffiCloneHandle(),
        FfiConverterTypeInteractionId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * Changes what the patch names. A new customer or instant moves the interaction on the timelines.
     */
open func update(id: InteractionId, patch: InteractionPatch = InteractionPatch())throws  -> Interaction  {
    return try  FfiConverterTypeInteraction_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_interactions_update(
            self.uniffiCloneHandle(),
        FfiConverterTypeInteractionId_lower(id),
        FfiConverterTypeInteractionPatch_lower(patch),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractions: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Interactions

    public static func lift(_ handle: UInt64) throws -> Interactions {
        return Interactions(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Interactions) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Interactions {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Interactions, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractions_lift(_ handle: UInt64) throws -> Interactions {
    return try FfiConverterTypeInteractions.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractions_lower(_ value: Interactions) -> UInt64 {
    return FfiConverterTypeInteractions.lower(value)
}






/**
 * The journal.
 */
public protocol JournalProtocol: AnyObject, Sendable {

    /**
     * Remembers, durably, that the named cursor has handled everything up to `seq`.
     */
    func acknowledge(cursor: String, seq: UInt64) throws

    /**
     * The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
     */
    func changesSince(seq: UInt64, limit: UInt32) throws  -> Changes

    /**
     * The journal's end. Kept elsewhere, it lets `Journal::verify` find any later rewriting of the past.
     */
    func head() throws  -> JournalHead

    /**
     * The changes after those that the named cursor has acknowledged.
     */
    func nextChanges(cursor: String, limit: UInt32) throws  -> Changes

    /**
     * The number up to which the named cursor has acknowledged; 0 for a new cursor.
     */
    func position(cursor: String) throws  -> UInt64

    /**
     * Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise.
     */
    func verify(retained: JournalHead?) async throws  -> JournalHead

}
/**
 * The journal.
 */
open class Journal: JournalProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_journal(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_journal(handle, $0) }
    }




    /**
     * Remembers, durably, that the named cursor has handled everything up to `seq`.
     */
open func acknowledge(cursor: String, seq: UInt64)throws   {try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_journal_acknowledge(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(cursor),
        FfiConverterUInt64.lower(seq),uniffiCallStatus
    )
}
}

    /**
     * The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
     */
open func changesSince(seq: UInt64, limit: UInt32)throws  -> Changes  {
    return try  FfiConverterTypeChanges_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_journal_changes_since(
            self.uniffiCloneHandle(),
        FfiConverterUInt64.lower(seq),
        FfiConverterUInt32.lower(limit),uniffiCallStatus
    )
})
}

    /**
     * The journal's end. Kept elsewhere, it lets `Journal::verify` find any later rewriting of the past.
     */
open func head()throws  -> JournalHead  {
    return try  FfiConverterTypeJournalHead_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_journal_head(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The changes after those that the named cursor has acknowledged.
     */
open func nextChanges(cursor: String, limit: UInt32)throws  -> Changes  {
    return try  FfiConverterTypeChanges_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_journal_next_changes(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(cursor),
        FfiConverterUInt32.lower(limit),uniffiCallStatus
    )
})
}

    /**
     * The number up to which the named cursor has acknowledged; 0 for a new cursor.
     */
open func position(cursor: String)throws  -> UInt64  {
    return try  FfiConverterUInt64.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_journal_position(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(cursor),uniffiCallStatus
    )
})
}

    /**
     * Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise.
     */
open func verify(retained: JournalHead? = nil)async throws  -> JournalHead  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_crm_ffi_fn_method_journal_verify(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeJournalHead.lower(retained)
                )
            },
            pollFunc: ffi_crm_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_crm_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_crm_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeJournalHead_lift,
            errorHandler: FfiConverterTypeCrmError_lift
        )
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeJournal: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Journal

    public static func lift(_ handle: UInt64) throws -> Journal {
        return Journal(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Journal) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Journal {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Journal, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJournal_lift(_ handle: UInt64) throws -> Journal {
    return try FfiConverterTypeJournal.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJournal_lower(_ value: Journal) -> UInt64 {
    return FfiConverterTypeJournal.lower(value)
}






/**
 * A clock that stands still until it is moved, so that tests give the same answers each time.
 */
public protocol ManualClockProtocol: AnyObject, Sendable {

    /**
     * Moves the hands forward.
     */
    func advance(milliseconds: UInt64)

    /**
     * What it shows.
     */
    func now()  -> Timestamp

    /**
     * Moves the hands to `now`, also backwards.
     */
    func set(now: Timestamp) throws

}
/**
 * A clock that stands still until it is moved, so that tests give the same answers each time.
 */
open class ManualClock: ManualClockProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_manualclock(self.handle, $0) }
    }
    /**
     * A clock that shows `now`.
     */
public convenience init(now: Timestamp)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_constructor_manualclock_new(
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_manualclock(handle, $0) }
    }




    /**
     * Moves the hands forward.
     */
open func advance(milliseconds: UInt64)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_manualclock_advance(
            self.uniffiCloneHandle(),
        FfiConverterUInt64.lower(milliseconds),uniffiCallStatus
    )
}
}

    /**
     * What it shows.
     */
open func now() -> Timestamp  {
    return try!  FfiConverterTypeTimestamp_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_manualclock_now(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Moves the hands to `now`, also backwards.
     */
open func set(now: Timestamp)throws   {try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_manualclock_set(
            self.uniffiCloneHandle(),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
}
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeManualClock: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = ManualClock

    public static func lift(_ handle: UInt64) throws -> ManualClock {
        return ManualClock(unsafeFromHandle: handle)
    }

    public static func lower(_ value: ManualClock) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ManualClock {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: ManualClock, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeManualClock_lift(_ handle: UInt64) throws -> ManualClock {
    return try FfiConverterTypeManualClock.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeManualClock_lower(_ value: ManualClock) -> UInt64 {
    return FfiConverterTypeManualClock.lower(value)
}






/**
 * Notes.
 */
public protocol NotesProtocol: AnyObject, Sendable {

    /**
     * The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
     */
    func asOf(id: NoteId, at: Timestamp) throws  -> Note

    /**
     * Creates a note; `unknown_reference` when the customer is deleted, or there is none.
     */
    func create(new: NewNote) throws  -> Note

    /**
     * Deletes the note. With a version, `stale_version` unless the note has it.
     */
    func delete(id: NoteId, version: UInt64?) throws  -> Note

    /**
     * The note with this id, unless there is none or it is deleted.
     */
    func find(id: NoteId) throws  -> Note?

    /**
     * The note with this id; `not_found` when there is none, or it is deleted.
     */
    func get(id: NoteId) throws  -> Note

    /**
     * A page of the note's changes, newest first. Deleted notes are found.
     */
    func history(id: NoteId, page: PageRequest) throws  -> HistoryEntryPage

    /**
     * A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
     * none.
     */
    func of(customerId: CustomerId, page: PageRequest) throws  -> NotePage

    /**
     * Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
     * the note has it.
     */
    func restore(id: NoteId, version: UInt64?) throws  -> Note

    /**
     * Changes what the patch names.
     */
    func update(id: NoteId, patch: NotePatch) throws  -> Note

}
/**
 * Notes.
 */
open class Notes: NotesProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_notes(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_notes(handle, $0) }
    }




    /**
     * The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
     */
open func asOf(id: NoteId, at: Timestamp)throws  -> Note  {
    return try  FfiConverterTypeNote_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_notes_as_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeNoteId_lower(id),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /**
     * Creates a note; `unknown_reference` when the customer is deleted, or there is none.
     */
open func create(new: NewNote)throws  -> Note  {
    return try  FfiConverterTypeNote_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_notes_create(
            self.uniffiCloneHandle(),
        FfiConverterTypeNewNote_lower(new),uniffiCallStatus
    )
})
}

    /**
     * Deletes the note. With a version, `stale_version` unless the note has it.
     */
open func delete(id: NoteId, version: UInt64? = nil)throws  -> Note  {
    return try  FfiConverterTypeNote_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_notes_delete(
            self.uniffiCloneHandle(),
        FfiConverterTypeNoteId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * The note with this id, unless there is none or it is deleted.
     */
open func find(id: NoteId)throws  -> Note?  {
    return try  FfiConverterOptionTypeNote.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_notes_find(
            self.uniffiCloneHandle(),
        FfiConverterTypeNoteId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * The note with this id; `not_found` when there is none, or it is deleted.
     */
open func get(id: NoteId)throws  -> Note  {
    return try  FfiConverterTypeNote_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_notes_get(
            self.uniffiCloneHandle(),
        FfiConverterTypeNoteId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * A page of the note's changes, newest first. Deleted notes are found.
     */
open func history(id: NoteId, page: PageRequest = PageRequest())throws  -> HistoryEntryPage  {
    return try  FfiConverterTypeHistoryEntryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_notes_history(
            self.uniffiCloneHandle(),
        FfiConverterTypeNoteId_lower(id),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
     * none.
     */
open func of(customerId: CustomerId, page: PageRequest = PageRequest())throws  -> NotePage  {
    return try  FfiConverterTypeNotePage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_notes_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(customerId),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
     * the note has it.
     */
open func restore(id: NoteId, version: UInt64? = nil)throws  -> Note  {
    return try  FfiConverterTypeNote_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_notes_restore(
            self.uniffiCloneHandle(),
        FfiConverterTypeNoteId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * Changes what the patch names.
     */
open func update(id: NoteId, patch: NotePatch = NotePatch())throws  -> Note  {
    return try  FfiConverterTypeNote_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_notes_update(
            self.uniffiCloneHandle(),
        FfiConverterTypeNoteId_lower(id),
        FfiConverterTypeNotePatch_lower(patch),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNotes: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Notes

    public static func lift(_ handle: UInt64) throws -> Notes {
        return Notes(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Notes) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Notes {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Notes, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotes_lift(_ handle: UInt64) throws -> Notes {
    return try FfiConverterTypeNotes.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotes_lower(_ value: Notes) -> UInt64 {
    return FfiConverterTypeNotes.lower(value)
}






/**
 * Orders.
 */
public protocol OrdersProtocol: AnyObject, Sendable {

    /**
     * Records a payment.
     */
    func addPayment(id: OrderId, payment: NewPayment) throws  -> Order

    /**
     * Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
     */
    func advance(id: OrderId, advance: OrderAdvance) throws  -> Order

    /**
     * The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
     */
    func asOf(id: OrderId, at: Timestamp) throws  -> Order

    /**
     * Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
     */
    func cancel(id: OrderId, cancellation: OrderCancellation) throws  -> Order

    /**
     * Creates an order; `taken` when its source has an order of that number.
     */
    func create(new: NewOrder) throws  -> Order

    /**
     * Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
     */
    func delete(id: OrderId, version: UInt64?) throws  -> Order

    /**
     * The order with this id, unless there is none or it is deleted.
     */
    func find(id: OrderId) throws  -> Order?

    /**
     * The order with this number in this source.
     */
    func findByNumber(source: String?, number: String) throws  -> Order?

    /**
     * The order with this id; `not_found` when there is none, or it is deleted.
     */
    func get(id: OrderId) throws  -> Order

    /**
     * A page of the order's changes, newest first.
     */
    func history(id: OrderId, page: PageRequest) throws  -> HistoryEntryPage

    /**
     * A page of the orders that the query asks for.
     */
    func list(query: OrderQuery, page: PageRequest) throws  -> OrderPage

    /**
     * Refunds lines, or parts of them; `out_of_range` for more than is left.
     */
    func refund(id: OrderId, refund: NewRefund) throws  -> Order

    /**
     * Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
     * With a version, `stale_version` unless the order has it.
     */
    func reopen(id: OrderId, version: UInt64?) throws  -> Order

    /**
     * Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
     * version, `stale_version` unless the order has it.
     */
    func restore(id: OrderId, version: UInt64?) throws  -> Order

    /**
     * Changes what the patch names.
     */
    func update(id: OrderId, patch: OrderPatch) throws  -> Order

}
/**
 * Orders.
 */
open class Orders: OrdersProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_orders(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_orders(handle, $0) }
    }




    /**
     * Records a payment.
     */
open func addPayment(id: OrderId, payment: NewPayment = NewPayment())throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_add_payment(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterTypeNewPayment_lower(payment),uniffiCallStatus
    )
})
}

    /**
     * Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
     */
open func advance(id: OrderId, advance: OrderAdvance)throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_advance(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterTypeOrderAdvance_lower(advance),uniffiCallStatus
    )
})
}

    /**
     * The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
     */
open func asOf(id: OrderId, at: Timestamp)throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_as_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /**
     * Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
     */
open func cancel(id: OrderId, cancellation: OrderCancellation = OrderCancellation())throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_cancel(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterTypeOrderCancellation_lower(cancellation),uniffiCallStatus
    )
})
}

    /**
     * Creates an order; `taken` when its source has an order of that number.
     */
open func create(new: NewOrder)throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_create(
            self.uniffiCloneHandle(),
        FfiConverterTypeNewOrder_lower(new),uniffiCallStatus
    )
})
}

    /**
     * Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
     */
open func delete(id: OrderId, version: UInt64? = nil)throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_delete(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * The order with this id, unless there is none or it is deleted.
     */
open func find(id: OrderId)throws  -> Order?  {
    return try  FfiConverterOptionTypeOrder.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_find(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * The order with this number in this source.
     */
open func findByNumber(source: String? = nil, number: String)throws  -> Order?  {
    return try  FfiConverterOptionTypeOrder.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_find_by_number(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(source),
        FfiConverterString.lower(number),uniffiCallStatus
    )
})
}

    /**
     * The order with this id; `not_found` when there is none, or it is deleted.
     */
open func get(id: OrderId)throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_get(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * A page of the order's changes, newest first.
     */
open func history(id: OrderId, page: PageRequest = PageRequest())throws  -> HistoryEntryPage  {
    return try  FfiConverterTypeHistoryEntryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_history(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * A page of the orders that the query asks for.
     */
open func list(query: OrderQuery = OrderQuery(), page: PageRequest = PageRequest())throws  -> OrderPage  {
    return try  FfiConverterTypeOrderPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_list(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderQuery_lower(query),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Refunds lines, or parts of them; `out_of_range` for more than is left.
     */
open func refund(id: OrderId, refund: NewRefund = NewRefund())throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_refund(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterTypeNewRefund_lower(refund),uniffiCallStatus
    )
})
}

    /**
     * Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
     * With a version, `stale_version` unless the order has it.
     */
open func reopen(id: OrderId, version: UInt64? = nil)throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_reopen(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
     * version, `stale_version` unless the order has it.
     */
open func restore(id: OrderId, version: UInt64? = nil)throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_restore(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * Changes what the patch names.
     */
open func update(id: OrderId, patch: OrderPatch = OrderPatch())throws  -> Order  {
    return try  FfiConverterTypeOrder_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_orders_update(
            self.uniffiCloneHandle(),
        FfiConverterTypeOrderId_lower(id),
        FfiConverterTypeOrderPatch_lower(patch),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrders: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Orders

    public static func lift(_ handle: UInt64) throws -> Orders {
        return Orders(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Orders) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Orders {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Orders, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrders_lift(_ handle: UInt64) throws -> Orders {
    return try FfiConverterTypeOrders.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrders_lower(_ value: Orders) -> UInt64 {
    return FfiConverterTypeOrders.lower(value)
}






/**
 * Products.
 */
public protocol ProductsProtocol: AnyObject, Sendable {

    /**
     * The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
     */
    func asOf(id: ProductId, at: Timestamp) throws  -> Product

    /**
     * Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
     */
    func create(new: NewProduct) throws  -> Product

    /**
     * Deletes the product; its SKU is free again, the orders for it stay.
     */
    func delete(id: ProductId, version: UInt64?) throws  -> Product

    /**
     * The product with this id, unless there is none or it is deleted.
     */
    func find(id: ProductId) throws  -> Product?

    /**
     * The product with this SKU, unless there is none or it is deleted.
     */
    func findBySku(sku: String) throws  -> Product?

    /**
     * The product with this id; `not_found` when there is none, or it is deleted.
     */
    func get(id: ProductId) throws  -> Product

    /**
     * A page of the product's changes, newest first.
     */
    func history(id: ProductId, page: PageRequest) throws  -> HistoryEntryPage

    /**
     * A page of the products that the query asks for, in the order of their creation.
     */
    func list(query: ProductQuery, page: PageRequest) throws  -> ProductPage

    /**
     * Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
     * categories was deleted since. With a version, `stale_version` unless the product has it.
     */
    func restore(id: ProductId, version: UInt64?) throws  -> Product

    /**
     * Changes what the patch names.
     */
    func update(id: ProductId, patch: ProductPatch) throws  -> Product

}
/**
 * Products.
 */
open class Products: ProductsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_products(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_products(handle, $0) }
    }




    /**
     * The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
     */
open func asOf(id: ProductId, at: Timestamp)throws  -> Product  {
    return try  FfiConverterTypeProduct_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_as_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeProductId_lower(id),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /**
     * Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
     */
open func create(new: NewProduct = NewProduct())throws  -> Product  {
    return try  FfiConverterTypeProduct_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_create(
            self.uniffiCloneHandle(),
        FfiConverterTypeNewProduct_lower(new),uniffiCallStatus
    )
})
}

    /**
     * Deletes the product; its SKU is free again, the orders for it stay.
     */
open func delete(id: ProductId, version: UInt64? = nil)throws  -> Product  {
    return try  FfiConverterTypeProduct_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_delete(
            self.uniffiCloneHandle(),
        FfiConverterTypeProductId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * The product with this id, unless there is none or it is deleted.
     */
open func find(id: ProductId)throws  -> Product?  {
    return try  FfiConverterOptionTypeProduct.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_find(
            self.uniffiCloneHandle(),
        FfiConverterTypeProductId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * The product with this SKU, unless there is none or it is deleted.
     */
open func findBySku(sku: String)throws  -> Product?  {
    return try  FfiConverterOptionTypeProduct.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_find_by_sku(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(sku),uniffiCallStatus
    )
})
}

    /**
     * The product with this id; `not_found` when there is none, or it is deleted.
     */
open func get(id: ProductId)throws  -> Product  {
    return try  FfiConverterTypeProduct_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_get(
            self.uniffiCloneHandle(),
        FfiConverterTypeProductId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * A page of the product's changes, newest first.
     */
open func history(id: ProductId, page: PageRequest = PageRequest())throws  -> HistoryEntryPage  {
    return try  FfiConverterTypeHistoryEntryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_history(
            self.uniffiCloneHandle(),
        FfiConverterTypeProductId_lower(id),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * A page of the products that the query asks for, in the order of their creation.
     */
open func list(query: ProductQuery = ProductQuery(), page: PageRequest = PageRequest())throws  -> ProductPage  {
    return try  FfiConverterTypeProductPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_list(
            self.uniffiCloneHandle(),
        FfiConverterTypeProductQuery_lower(query),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
     * categories was deleted since. With a version, `stale_version` unless the product has it.
     */
open func restore(id: ProductId, version: UInt64? = nil)throws  -> Product  {
    return try  FfiConverterTypeProduct_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_restore(
            self.uniffiCloneHandle(),
        FfiConverterTypeProductId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * Changes what the patch names.
     */
open func update(id: ProductId, patch: ProductPatch = ProductPatch())throws  -> Product  {
    return try  FfiConverterTypeProduct_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_products_update(
            self.uniffiCloneHandle(),
        FfiConverterTypeProductId_lower(id),
        FfiConverterTypeProductPatch_lower(patch),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProducts: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Products

    public static func lift(_ handle: UInt64) throws -> Products {
        return Products(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Products) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Products {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Products, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProducts_lift(_ handle: UInt64) throws -> Products {
    return try FfiConverterTypeProducts.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProducts_lower(_ value: Products) -> UInt64 {
    return FfiConverterTypeProducts.lower(value)
}






/**
 * Watches an import.
 */
public protocol ProgressListener: AnyObject, Sendable {

    /**
     * Called every thousand rows and at the end, on a thread of the import. Whether it shall go on: `false` ends it,
     * and what was read so far is imported.
     */
    func progressed(progress: Progress) throws  -> Bool

}
/**
 * Watches an import.
 */
open class ProgressListenerImpl: ProgressListener, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_progresslistener(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_progresslistener(handle, $0) }
    }




    /**
     * Called every thousand rows and at the end, on a thread of the import. Whether it shall go on: `false` ends it,
     * and what was read so far is imported.
     */
open func progressed(progress: Progress)throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_progresslistener_progressed(
            self.uniffiCloneHandle(),
        FfiConverterTypeProgress_lower(progress),uniffiCallStatus
    )
})
}



}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceProgressListener {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceProgressListener = UniffiVTableCallbackInterfaceProgressListener(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeProgressListener.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface ProgressListener: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeProgressListener.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface ProgressListener: handle missing in uniffiClone")
            }
        },
        progressed: { (
            uniffiHandle: UInt64,
            progress: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<Int8>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Bool in
                guard let uniffiObj = try? FfiConverterTypeProgressListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.progressed(
                     progress: try FfiConverterTypeProgress_lift(progress)
                )
            }


            let writeReturn = { uniffiOutReturn.pointee = FfiConverterBool.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeCrmError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceProgressListener> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceProgressListener>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitProgressListener() {
    uniffi_crm_ffi_fn_init_callback_vtable_progresslistener(UniffiCallbackInterfaceProgressListener.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProgressListener: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<ProgressListener>()

    typealias FfiType = UInt64
    typealias SwiftType = ProgressListener

    public static func lift(_ handle: UInt64) throws -> ProgressListener {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return ProgressListenerImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    public static func lower(_ value: ProgressListener) -> UInt64 {
         if let rustImpl = value as? ProgressListenerImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProgressListener {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: ProgressListener, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgressListener_lift(_ handle: UInt64) throws -> ProgressListener {
    return try FfiConverterTypeProgressListener.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgressListener_lower(_ value: ProgressListener) -> UInt64 {
    return FfiConverterTypeProgressListener.lower(value)
}






/**
 * Relationships.
 */
public protocol RelationshipsProtocol: AnyObject, Sendable {

    /**
     * The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
     * deletion on.
     */
    func asOf(id: RelationshipId, at: Timestamp) throws  -> Relationship

    /**
     * Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
     * `self_reference` when both are the same.
     */
    func create(new: NewRelationship) throws  -> Relationship

    /**
     * Deletes the relationship for good, and gives it back as it was; only its history stays. With a version,
     * `stale_version` unless the relationship has it. One that ended is better kept, with the day in `until`.
     */
    func delete(id: RelationshipId, version: UInt64?) throws  -> Relationship

    /**
     * The relationship with this id, if there is one.
     */
    func find(id: RelationshipId) throws  -> Relationship?

    /**
     * The relationship with this id; `not_found` when there is none, or it was deleted.
     */
    func get(id: RelationshipId) throws  -> Relationship

    /**
     * A page of the relationship's changes, newest first. Deleted relationships are found.
     */
    func history(id: RelationshipId, page: PageRequest) throws  -> HistoryEntryPage

    /**
     * A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
     * left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
     */
    func of(customerId: CustomerId, page: PageRequest) throws  -> RelationshipPage

    /**
     * Changes what the patch names.
     */
    func update(id: RelationshipId, patch: RelationshipPatch) throws  -> Relationship

}
/**
 * Relationships.
 */
open class Relationships: RelationshipsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_relationships(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_relationships(handle, $0) }
    }




    /**
     * The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
     * deletion on.
     */
open func asOf(id: RelationshipId, at: Timestamp)throws  -> Relationship  {
    return try  FfiConverterTypeRelationship_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_relationships_as_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeRelationshipId_lower(id),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}

    /**
     * Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
     * `self_reference` when both are the same.
     */
open func create(new: NewRelationship)throws  -> Relationship  {
    return try  FfiConverterTypeRelationship_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_relationships_create(
            self.uniffiCloneHandle(),
        FfiConverterTypeNewRelationship_lower(new),uniffiCallStatus
    )
})
}

    /**
     * Deletes the relationship for good, and gives it back as it was; only its history stays. With a version,
     * `stale_version` unless the relationship has it. One that ended is better kept, with the day in `until`.
     */
open func delete(id: RelationshipId, version: UInt64? = nil)throws  -> Relationship  {
    return try  FfiConverterTypeRelationship_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_relationships_delete(
            self.uniffiCloneHandle(),
        FfiConverterTypeRelationshipId_lower(id),
        FfiConverterOptionUInt64.lower(version),uniffiCallStatus
    )
})
}

    /**
     * The relationship with this id, if there is one.
     */
open func find(id: RelationshipId)throws  -> Relationship?  {
    return try  FfiConverterOptionTypeRelationship.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_relationships_find(
            self.uniffiCloneHandle(),
        FfiConverterTypeRelationshipId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * The relationship with this id; `not_found` when there is none, or it was deleted.
     */
open func get(id: RelationshipId)throws  -> Relationship  {
    return try  FfiConverterTypeRelationship_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_relationships_get(
            self.uniffiCloneHandle(),
        FfiConverterTypeRelationshipId_lower(id),uniffiCallStatus
    )
})
}

    /**
     * A page of the relationship's changes, newest first. Deleted relationships are found.
     */
open func history(id: RelationshipId, page: PageRequest = PageRequest())throws  -> HistoryEntryPage  {
    return try  FfiConverterTypeHistoryEntryPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_relationships_history(
            self.uniffiCloneHandle(),
        FfiConverterTypeRelationshipId_lower(id),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
     * left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
     */
open func of(customerId: CustomerId, page: PageRequest = PageRequest())throws  -> RelationshipPage  {
    return try  FfiConverterTypeRelationshipPage_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_relationships_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeCustomerId_lower(customerId),
        FfiConverterTypePageRequest_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Changes what the patch names.
     */
open func update(id: RelationshipId, patch: RelationshipPatch = RelationshipPatch())throws  -> Relationship  {
    return try  FfiConverterTypeRelationship_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_relationships_update(
            self.uniffiCloneHandle(),
        FfiConverterTypeRelationshipId_lower(id),
        FfiConverterTypeRelationshipPatch_lower(patch),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRelationships: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Relationships

    public static func lift(_ handle: UInt64) throws -> Relationships {
        return Relationships(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Relationships) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Relationships {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Relationships, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationships_lift(_ handle: UInt64) throws -> Relationships {
    return try FfiConverterTypeRelationships.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationships_lower(_ value: Relationships) -> UInt64 {
    return FfiConverterTypeRelationships.lower(value)
}






/**
 * Reports.
 */
public protocol ReportsProtocol: AnyObject, Sendable {

    /**
     * How much of what was spent in this currency came from how few customers.
     */
    func concentration(currency: String) throws  -> Concentration

    /**
     * What was sold, in all, by currency and by month.
     */
    func sales() throws  -> SalesReport

    /**
     * The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
     * spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
     */
    func topCustomers(currency: String, limit: UInt32) throws  -> [TopCustomer]

}
/**
 * Reports.
 */
open class Reports: ReportsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_reports(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_reports(handle, $0) }
    }




    /**
     * How much of what was spent in this currency came from how few customers.
     */
open func concentration(currency: String)throws  -> Concentration  {
    return try  FfiConverterTypeConcentration_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_reports_concentration(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(currency),uniffiCallStatus
    )
})
}

    /**
     * What was sold, in all, by currency and by month.
     */
open func sales()throws  -> SalesReport  {
    return try  FfiConverterTypeSalesReport_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_reports_sales(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
     * spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
     */
open func topCustomers(currency: String, limit: UInt32)throws  -> [TopCustomer]  {
    return try  FfiConverterSequenceTypeTopCustomer.lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_reports_top_customers(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(currency),
        FfiConverterUInt32.lower(limit),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReports: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Reports

    public static func lift(_ handle: UInt64) throws -> Reports {
        return Reports(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Reports) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reports {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Reports, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReports_lift(_ handle: UInt64) throws -> Reports {
    return try FfiConverterTypeReports.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReports_lower(_ value: Reports) -> UInt64 {
    return FfiConverterTypeReports.lower(value)
}






/**
 * Scores.
 */
public protocol ScoringProtocol: AnyObject, Sendable {

    /**
     * The RFM scores of every customer who had placed an order in this currency by `as_of`, in the order of their
     * creation.
     *
     * A past `as_of` is as good as the present one: orders are counted that were placed up to it, and of those the
     * refunds and cancellations up to it. What was recorded late or deleted since counts as it is known now. Each
     * order is read for it, since the profiles that are kept tell only of the present.
     *
     * Only orders in `currency` count, in all three measures: there is no rate that would add up two currencies, and
     * a customer without an order in it has no score in it. Deleted customers have none either.
     *
     * Errors: those of `rfm_scores`, and `out_of_range` when a sum does not fit.
     */
    func rfm(asOf: Timestamp, currency: String, options: RfmOptions) throws  -> RfmScores

}
/**
 * Scores.
 */
open class Scoring: ScoringProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_scoring(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_scoring(handle, $0) }
    }




    /**
     * The RFM scores of every customer who had placed an order in this currency by `as_of`, in the order of their
     * creation.
     *
     * A past `as_of` is as good as the present one: orders are counted that were placed up to it, and of those the
     * refunds and cancellations up to it. What was recorded late or deleted since counts as it is known now. Each
     * order is read for it, since the profiles that are kept tell only of the present.
     *
     * Only orders in `currency` count, in all three measures: there is no rate that would add up two currencies, and
     * a customer without an order in it has no score in it. Deleted customers have none either.
     *
     * Errors: those of `rfm_scores`, and `out_of_range` when a sum does not fit.
     */
open func rfm(asOf: Timestamp, currency: String, options: RfmOptions = RfmOptions())throws  -> RfmScores  {
    return try  FfiConverterTypeRfmScores_lift(try rustCallWithError(FfiConverterTypeCrmError_lift) {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_scoring_rfm(
            self.uniffiCloneHandle(),
        FfiConverterTypeTimestamp_lower(asOf),
        FfiConverterString.lower(currency),
        FfiConverterTypeRfmOptions_lower(options),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeScoring: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Scoring

    public static func lift(_ handle: UInt64) throws -> Scoring {
        return Scoring(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Scoring) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Scoring {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Scoring, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScoring_lift(_ handle: UInt64) throws -> Scoring {
    return try FfiConverterTypeScoring.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScoring_lower(_ value: Scoring) -> UInt64 {
    return FfiConverterTypeScoring.lower(value)
}






/**
 * A listener's subscription. Lives until it is cancelled, the handle is closed, or nobody holds it any more.
 */
public protocol SubscriptionProtocol: AnyObject, Sendable {

    /**
     * Ends it: the listener is not called again. A call that is under way goes on.
     */
    func cancel()

    /**
     * Whether it has ended, for whatever reason.
     */
    func hasEnded()  -> Bool

}
/**
 * A listener's subscription. Lives until it is cancelled, the handle is closed, or nobody holds it any more.
 */
open class Subscription: SubscriptionProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_crm_ffi_fn_clone_subscription(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_crm_ffi_fn_free_subscription(handle, $0) }
    }




    /**
     * Ends it: the listener is not called again. A call that is under way goes on.
     */
open func cancel()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_subscription_cancel(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Whether it has ended, for whatever reason.
     */
open func hasEnded() -> Bool  {
    return try!  FfiConverterBool.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_subscription_has_ended(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSubscription: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Subscription

    public static func lift(_ handle: UInt64) throws -> Subscription {
        return Subscription(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Subscription) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Subscription {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Subscription, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubscription_lift(_ handle: UInt64) throws -> Subscription {
    return try FfiConverterTypeSubscription.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubscription_lower(_ value: Subscription) -> UInt64 {
    return FfiConverterTypeSubscription.lower(value)
}




/**
 * A postal address.
 */
public struct Address: Equatable, Hashable {
    /**
     * What it is for: `billing`, `shipping`, `home`.
     */
    public var label: String?
    /**
     * Street, house, flat: the lines above the city, in the order in which they are written.
     */
    public var lines: [String]
    /**
     * The city.
     */
    public var city: String?
    /**
     * State, province, prefecture.
     */
    public var region: String?
    /**
     * The postal code.
     */
    public var postalCode: String?
    /**
     * The country's two letters (ISO 3166-1).
     */
    public var country: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is for: `billing`, `shipping`, `home`.
         */label: String? = nil,
        /**
         * Street, house, flat: the lines above the city, in the order in which they are written.
         */lines: [String] = [],
        /**
         * The city.
         */city: String? = nil,
        /**
         * State, province, prefecture.
         */region: String? = nil,
        /**
         * The postal code.
         */postalCode: String? = nil,
        /**
         * The country's two letters (ISO 3166-1).
         */country: String? = nil) {
        self.label = label
        self.lines = lines
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }




}

#if compiler(>=6)
extension Address: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAddress: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Address {
        return
            try Address(
                label: FfiConverterOptionString.read(from: &buf),
                lines: FfiConverterSequenceString.read(from: &buf),
                city: FfiConverterOptionString.read(from: &buf),
                region: FfiConverterOptionString.read(from: &buf),
                postalCode: FfiConverterOptionString.read(from: &buf),
                country: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Address, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.label, into: &buf)
        FfiConverterSequenceString.write(value.lines, into: &buf)
        FfiConverterOptionString.write(value.city, into: &buf)
        FfiConverterOptionString.write(value.region, into: &buf)
        FfiConverterOptionString.write(value.postalCode, into: &buf)
        FfiConverterOptionString.write(value.country, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAddress_lift(_ buf: RustBuffer) throws -> Address {
    return try FfiConverterTypeAddress.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAddress_lower(_ value: Address) -> RustBuffer {
    return FfiConverterTypeAddress.lower(value)
}


/**
 * A category of products.
 *
 * Unique: no two categories below the same parent share a name, whatever its case. No category is below itself.
 */
public struct Category: Equatable, Hashable {
    /**
     * The category's id.
     */
    public var id: CategoryId
    /**
     * The name.
     */
    public var name: String
    /**
     * The category it is a part of; none at the top of the tree.
     */
    public var parentId: CategoryId?
    /**
     * What is in it, in some sentences.
     */
    public var description: String?
    /**
     * When the record was created.
     */
    public var createdAt: Timestamp
    /**
     * When it was last changed.
     */
    public var updatedAt: Timestamp
    /**
     * Counts the changes, from 1.
     */
    public var version: UInt64
    /**
     * When it was deleted.
     */
    public var deletedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The category's id.
         */id: CategoryId,
        /**
         * The name.
         */name: String,
        /**
         * The category it is a part of; none at the top of the tree.
         */parentId: CategoryId?,
        /**
         * What is in it, in some sentences.
         */description: String?,
        /**
         * When the record was created.
         */createdAt: Timestamp,
        /**
         * When it was last changed.
         */updatedAt: Timestamp,
        /**
         * Counts the changes, from 1.
         */version: UInt64,
        /**
         * When it was deleted.
         */deletedAt: Timestamp?) {
        self.id = id
        self.name = name
        self.parentId = parentId
        self.description = description
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
        self.deletedAt = deletedAt
    }




}

#if compiler(>=6)
extension Category: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCategory: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Category {
        return
            try Category(
                id: FfiConverterTypeCategoryId.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                parentId: FfiConverterOptionTypeCategoryId.read(from: &buf),
                description: FfiConverterOptionString.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterTypeTimestamp.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf),
                deletedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Category, into buf: inout [UInt8]) {
        FfiConverterTypeCategoryId.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionTypeCategoryId.write(value.parentId, into: &buf)
        FfiConverterOptionString.write(value.description, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.deletedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategory_lift(_ buf: RustBuffer) throws -> Category {
    return try FfiConverterTypeCategory.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategory_lower(_ value: Category) -> RustBuffer {
    return FfiConverterTypeCategory.lower(value)
}


/**
 * One page of a list.
 */
public struct CategoryPage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [Category]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [Category],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension CategoryPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCategoryPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CategoryPage {
        return
            try CategoryPage(
                items: FfiConverterSequenceTypeCategory.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: CategoryPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeCategory.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryPage_lift(_ buf: RustBuffer) throws -> CategoryPage {
    return try FfiConverterTypeCategoryPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryPage_lower(_ value: CategoryPage) -> RustBuffer {
    return FfiConverterTypeCategoryPage.lower(value)
}


/**
 * What an update says of each field of a category.
 */
public struct CategoryPatch: Equatable, Hashable {
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    public var version: UInt64?
    /**
     * The name.
     */
    public var name: String?
    /**
     * The category it is a part of; clear it to move it to the top of the tree.
     */
    public var parentId: CategoryIdPatch?
    /**
     * What is in it, in some sentences.
     */
    public var description: TextPatch?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse the update with `stale_version` unless the record has this version.
         */version: UInt64? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * The category it is a part of; clear it to move it to the top of the tree.
         */parentId: CategoryIdPatch? = nil,
        /**
         * What is in it, in some sentences.
         */description: TextPatch? = nil) {
        self.version = version
        self.name = name
        self.parentId = parentId
        self.description = description
    }




}

#if compiler(>=6)
extension CategoryPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCategoryPatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CategoryPatch {
        return
            try CategoryPatch(
                version: FfiConverterOptionUInt64.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                parentId: FfiConverterOptionTypeCategoryIdPatch.read(from: &buf),
                description: FfiConverterOptionTypeTextPatch.read(from: &buf)
        )
    }

    public static func write(_ value: CategoryPatch, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeCategoryIdPatch.write(value.parentId, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.description, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryPatch_lift(_ buf: RustBuffer) throws -> CategoryPatch {
    return try FfiConverterTypeCategoryPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryPatch_lower(_ value: CategoryPatch) -> RustBuffer {
    return FfiConverterTypeCategoryPatch.lower(value)
}


/**
 * One change in the feed.
 */
public struct Change: Equatable, Hashable {
    /**
     * Its number in the journal: 1 for the first change, one more for each.
     */
    public var seq: UInt64
    /**
     * When it was made.
     */
    public var at: Timestamp
    /**
     * Who made it, if the handle said so.
     */
    public var actor: String?
    /**
     * The import that made it.
     */
    public var batch: ImportId?
    /**
     * The kind of record.
     */
    public var entity: Entity
    /**
     * The record's id.
     */
    public var id: Uuid
    /**
     * What was done.
     */
    public var operation: Operation
    /**
     * The fields that changed, by name; empty for a creation.
     */
    public var fields: [FieldChange]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its number in the journal: 1 for the first change, one more for each.
         */seq: UInt64,
        /**
         * When it was made.
         */at: Timestamp,
        /**
         * Who made it, if the handle said so.
         */actor: String?,
        /**
         * The import that made it.
         */batch: ImportId?,
        /**
         * The kind of record.
         */entity: Entity,
        /**
         * The record's id.
         */id: Uuid,
        /**
         * What was done.
         */operation: Operation,
        /**
         * The fields that changed, by name; empty for a creation.
         */fields: [FieldChange]) {
        self.seq = seq
        self.at = at
        self.actor = actor
        self.batch = batch
        self.entity = entity
        self.id = id
        self.operation = operation
        self.fields = fields
    }




}

#if compiler(>=6)
extension Change: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Change {
        return
            try Change(
                seq: FfiConverterUInt64.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                actor: FfiConverterOptionString.read(from: &buf),
                batch: FfiConverterOptionTypeImportId.read(from: &buf),
                entity: FfiConverterTypeEntity.read(from: &buf),
                id: FfiConverterTypeUuid.read(from: &buf),
                operation: FfiConverterTypeOperation.read(from: &buf),
                fields: FfiConverterSequenceTypeFieldChange.read(from: &buf)
        )
    }

    public static func write(_ value: Change, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.seq, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.actor, into: &buf)
        FfiConverterOptionTypeImportId.write(value.batch, into: &buf)
        FfiConverterTypeEntity.write(value.entity, into: &buf)
        FfiConverterTypeUuid.write(value.id, into: &buf)
        FfiConverterTypeOperation.write(value.operation, into: &buf)
        FfiConverterSequenceTypeFieldChange.write(value.fields, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChange_lift(_ buf: RustBuffer) throws -> Change {
    return try FfiConverterTypeChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChange_lower(_ value: Change) -> RustBuffer {
    return FfiConverterTypeChange.lower(value)
}


/**
 * A part of the feed.
 */
public struct Changes: Equatable, Hashable {
    /**
     * The changes, oldest first.
     */
    public var items: [Change]
    /**
     * Ask for what comes after this number next.
     */
    public var last: UInt64
    /**
     * Whether more is there already.
     */
    public var more: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The changes, oldest first.
         */items: [Change],
        /**
         * Ask for what comes after this number next.
         */last: UInt64,
        /**
         * Whether more is there already.
         */more: Bool) {
        self.items = items
        self.last = last
        self.more = more
    }




}

#if compiler(>=6)
extension Changes: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChanges: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Changes {
        return
            try Changes(
                items: FfiConverterSequenceTypeChange.read(from: &buf),
                last: FfiConverterUInt64.read(from: &buf),
                more: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Changes, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeChange.write(value.items, into: &buf)
        FfiConverterUInt64.write(value.last, into: &buf)
        FfiConverterBool.write(value.more, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChanges_lift(_ buf: RustBuffer) throws -> Changes {
    return try FfiConverterTypeChanges.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChanges_lower(_ value: Changes) -> RustBuffer {
    return FfiConverterTypeChanges.lower(value)
}


/**
 * What happened on one channel.
 */
public struct ChannelActivity: Equatable, Hashable {
    /**
     * The channel.
     */
    public var channel: Channel
    /**
     * Interactions on it.
     */
    public var count: UInt64
    /**
     * The last of them.
     */
    public var lastAt: Timestamp

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The channel.
         */channel: Channel,
        /**
         * Interactions on it.
         */count: UInt64,
        /**
         * The last of them.
         */lastAt: Timestamp) {
        self.channel = channel
        self.count = count
        self.lastAt = lastAt
    }




}

#if compiler(>=6)
extension ChannelActivity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannelActivity: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChannelActivity {
        return
            try ChannelActivity(
                channel: FfiConverterTypeChannel.read(from: &buf),
                count: FfiConverterUInt64.read(from: &buf),
                lastAt: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: ChannelActivity, into buf: inout [UInt8]) {
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterUInt64.write(value.count, into: &buf)
        FfiConverterTypeTimestamp.write(value.lastAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelActivity_lift(_ buf: RustBuffer) throws -> ChannelActivity {
    return try FfiConverterTypeChannelActivity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelActivity_lower(_ value: ChannelActivity) -> RustBuffer {
    return FfiConverterTypeChannelActivity.lower(value)
}


/**
 * How spending is spread over customers: the Pareto curve, and the three classes of an ABC analysis.
 *
 * Of the customers with an order, in any currency, that are not deleted. Who spent less than nothing counts as nothing
 * here.
 */
public struct Concentration: Equatable, Hashable {
    /**
     * How many customers there are.
     */
    public var customers: UInt64
    /**
     * What they spent.
     */
    public var spent: Decimal
    /**
     * The share of the best 0, 1, 2 … 100 % of the customers; empty when nothing was spent.
     */
    public var points: [ConcentrationPoint]
    /**
     * Class A: the fewest customers who bring 80 %.
     */
    public var a: UInt64
    /**
     * Class B: those who bring the next, up to 95 %.
     */
    public var b: UInt64
    /**
     * Class C: the rest.
     */
    public var c: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many customers there are.
         */customers: UInt64,
        /**
         * What they spent.
         */spent: Decimal,
        /**
         * The share of the best 0, 1, 2 … 100 % of the customers; empty when nothing was spent.
         */points: [ConcentrationPoint],
        /**
         * Class A: the fewest customers who bring 80 %.
         */a: UInt64,
        /**
         * Class B: those who bring the next, up to 95 %.
         */b: UInt64,
        /**
         * Class C: the rest.
         */c: UInt64) {
        self.customers = customers
        self.spent = spent
        self.points = points
        self.a = a
        self.b = b
        self.c = c
    }




}

#if compiler(>=6)
extension Concentration: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConcentration: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Concentration {
        return
            try Concentration(
                customers: FfiConverterUInt64.read(from: &buf),
                spent: FfiConverterTypeDecimal.read(from: &buf),
                points: FfiConverterSequenceTypeConcentrationPoint.read(from: &buf),
                a: FfiConverterUInt64.read(from: &buf),
                b: FfiConverterUInt64.read(from: &buf),
                c: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Concentration, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.customers, into: &buf)
        FfiConverterTypeDecimal.write(value.spent, into: &buf)
        FfiConverterSequenceTypeConcentrationPoint.write(value.points, into: &buf)
        FfiConverterUInt64.write(value.a, into: &buf)
        FfiConverterUInt64.write(value.b, into: &buf)
        FfiConverterUInt64.write(value.c, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConcentration_lift(_ buf: RustBuffer) throws -> Concentration {
    return try FfiConverterTypeConcentration.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConcentration_lower(_ value: Concentration) -> RustBuffer {
    return FfiConverterTypeConcentration.lower(value)
}


/**
 * A point of a Pareto curve.
 */
public struct ConcentrationPoint: Equatable, Hashable {
    /**
     * How many of the best customers these are, as percent of all. A part of a customer brings that part.
     */
    public var percent: UInt8
    /**
     * Their share of what was spent, 0 to 1.
     */
    public var share: Double

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many of the best customers these are, as percent of all. A part of a customer brings that part.
         */percent: UInt8,
        /**
         * Their share of what was spent, 0 to 1.
         */share: Double) {
        self.percent = percent
        self.share = share
    }




}

#if compiler(>=6)
extension ConcentrationPoint: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConcentrationPoint: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConcentrationPoint {
        return
            try ConcentrationPoint(
                percent: FfiConverterUInt8.read(from: &buf),
                share: FfiConverterDouble.read(from: &buf)
        )
    }

    public static func write(_ value: ConcentrationPoint, into buf: inout [UInt8]) {
        FfiConverterUInt8.write(value.percent, into: &buf)
        FfiConverterDouble.write(value.share, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConcentrationPoint_lift(_ buf: RustBuffer) throws -> ConcentrationPoint {
    return try FfiConverterTypeConcentrationPoint.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConcentrationPoint_lower(_ value: ConcentrationPoint) -> RustBuffer {
    return FfiConverterTypeConcentrationPoint.lower(value)
}


/**
 * One entry of a customer's consent ledger. The newest entry of a purpose and channel counts.
 */
public struct Consent: Equatable, Hashable {
    /**
     * What the data is used for, such as `newsletter`.
     */
    public var purpose: String
    /**
     * The channel it is used on.
     */
    public var channel: Channel
    /**
     * Given or taken back.
     */
    public var status: ConsentStatus
    /**
     * Why it may be used.
     */
    public var basis: LawfulBasis?
    /**
     * What shows it: a form's name and version, a recording's id.
     */
    public var proof: String?
    /**
     * Since when.
     */
    public var at: Timestamp

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the data is used for, such as `newsletter`.
         */purpose: String,
        /**
         * The channel it is used on.
         */channel: Channel,
        /**
         * Given or taken back.
         */status: ConsentStatus,
        /**
         * Why it may be used.
         */basis: LawfulBasis? = nil,
        /**
         * What shows it: a form's name and version, a recording's id.
         */proof: String? = nil,
        /**
         * Since when.
         */at: Timestamp) {
        self.purpose = purpose
        self.channel = channel
        self.status = status
        self.basis = basis
        self.proof = proof
        self.at = at
    }




}

#if compiler(>=6)
extension Consent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Consent {
        return
            try Consent(
                purpose: FfiConverterString.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                status: FfiConverterTypeConsentStatus.read(from: &buf),
                basis: FfiConverterOptionTypeLawfulBasis.read(from: &buf),
                proof: FfiConverterOptionString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Consent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.purpose, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeConsentStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeLawfulBasis.write(value.basis, into: &buf)
        FfiConverterOptionString.write(value.proof, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsent_lift(_ buf: RustBuffer) throws -> Consent {
    return try FfiConverterTypeConsent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsent_lower(_ value: Consent) -> RustBuffer {
    return FfiConverterTypeConsent.lower(value)
}


/**
 * A point on earth in degrees (WGS 84), kept to seven decimals: about a centimetre.
 */
public struct Coordinates: Equatable, Hashable {
    /**
     * Degrees north, −90 to 90.
     */
    public var latitude: Decimal
    /**
     * Degrees east, −180 to 180.
     */
    public var longitude: Decimal

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Degrees north, −90 to 90.
         */latitude: Decimal,
        /**
         * Degrees east, −180 to 180.
         */longitude: Decimal) {
        self.latitude = latitude
        self.longitude = longitude
    }




}

#if compiler(>=6)
extension Coordinates: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCoordinates: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Coordinates {
        return
            try Coordinates(
                latitude: FfiConverterTypeDecimal.read(from: &buf),
                longitude: FfiConverterTypeDecimal.read(from: &buf)
        )
    }

    public static func write(_ value: Coordinates, into buf: inout [UInt8]) {
        FfiConverterTypeDecimal.write(value.latitude, into: &buf)
        FfiConverterTypeDecimal.write(value.longitude, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCoordinates_lift(_ buf: RustBuffer) throws -> Coordinates {
    return try FfiConverterTypeCoordinates.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCoordinates_lower(_ value: Coordinates) -> RustBuffer {
    return FfiConverterTypeCoordinates.lower(value)
}


/**
 * How a file separates its values (RFC 4180, but for what is said here). Its text is UTF-8, with or without a mark.
 */
public struct CsvFormat: Equatable, Hashable {
    /**
     * What stands between two cells: one ASCII character, a comma when left out.
     */
    public var delimiter: String?
    /**
     * Whether the first row names the columns; it does when left out.
     */
    public var header: Bool?
    /**
     * What stands before the decimals of a number.
     */
    public var decimalMark: DecimalMark?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What stands between two cells: one ASCII character, a comma when left out.
         */delimiter: String? = nil,
        /**
         * Whether the first row names the columns; it does when left out.
         */header: Bool? = nil,
        /**
         * What stands before the decimals of a number.
         */decimalMark: DecimalMark? = nil) {
        self.delimiter = delimiter
        self.header = header
        self.decimalMark = decimalMark
    }




}

#if compiler(>=6)
extension CsvFormat: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCsvFormat: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CsvFormat {
        return
            try CsvFormat(
                delimiter: FfiConverterOptionString.read(from: &buf),
                header: FfiConverterOptionBool.read(from: &buf),
                decimalMark: FfiConverterOptionTypeDecimalMark.read(from: &buf)
        )
    }

    public static func write(_ value: CsvFormat, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.delimiter, into: &buf)
        FfiConverterOptionBool.write(value.header, into: &buf)
        FfiConverterOptionTypeDecimalMark.write(value.decimalMark, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCsvFormat_lift(_ buf: RustBuffer) throws -> CsvFormat {
    return try FfiConverterTypeCsvFormat.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCsvFormat_lower(_ value: CsvFormat) -> RustBuffer {
    return FfiConverterTypeCsvFormat.lower(value)
}


/**
 * What was sold in one currency.
 */
public struct CurrencySales: Equatable, Hashable {
    /**
     * The currency.
     */
    public var currency: String
    /**
     * Orders, without returns.
     */
    public var orders: UInt64
    /**
     * Totals less refunds and returns.
     */
    public var revenue: Decimal
    /**
     * Refunds and returns.
     */
    public var refunded: Decimal
    /**
     * Revenue / orders, not rounded; none without orders.
     */
    public var meanOrderValue: Decimal?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The currency.
         */currency: String,
        /**
         * Orders, without returns.
         */orders: UInt64,
        /**
         * Totals less refunds and returns.
         */revenue: Decimal,
        /**
         * Refunds and returns.
         */refunded: Decimal,
        /**
         * Revenue / orders, not rounded; none without orders.
         */meanOrderValue: Decimal?) {
        self.currency = currency
        self.orders = orders
        self.revenue = revenue
        self.refunded = refunded
        self.meanOrderValue = meanOrderValue
    }




}

#if compiler(>=6)
extension CurrencySales: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCurrencySales: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CurrencySales {
        return
            try CurrencySales(
                currency: FfiConverterString.read(from: &buf),
                orders: FfiConverterUInt64.read(from: &buf),
                revenue: FfiConverterTypeDecimal.read(from: &buf),
                refunded: FfiConverterTypeDecimal.read(from: &buf),
                meanOrderValue: FfiConverterOptionTypeDecimal.read(from: &buf)
        )
    }

    public static func write(_ value: CurrencySales, into buf: inout [UInt8]) {
        FfiConverterString.write(value.currency, into: &buf)
        FfiConverterUInt64.write(value.orders, into: &buf)
        FfiConverterTypeDecimal.write(value.revenue, into: &buf)
        FfiConverterTypeDecimal.write(value.refunded, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.meanOrderValue, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCurrencySales_lift(_ buf: RustBuffer) throws -> CurrencySales {
    return try FfiConverterTypeCurrencySales.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCurrencySales_lower(_ value: CurrencySales) -> RustBuffer {
    return FfiConverterTypeCurrencySales.lower(value)
}


/**
 * Anyone the business deals with.
 *
 * Unique: no two customers that are not deleted share an identifier. `version` counts the changes from 1.
 */
public struct Customer: Equatable, Hashable {
    /**
     * The customer's id.
     */
    public var id: CustomerId
    /**
     * Person or organization.
     */
    public var kind: CustomerKind
    /**
     * The whole name, as it is written.
     */
    public var name: String?
    /**
     * The name's parts, for a person.
     */
    public var nameParts: PersonName?
    /**
     * How the customer can be told from others and reached; the first of a kind is the main one.
     */
    public var identifiers: [Identifier]
    /**
     * Postal addresses; the first is the main one.
     */
    public var addresses: [Address]
    /**
     * Birthday, or founding day.
     */
    public var birthday: PartialDate?
    /**
     * Gender.
     */
    public var gender: Gender?
    /**
     * Preferred language, a BCP 47 tag.
     */
    public var language: String?
    /**
     * Time zone, an IANA name.
     */
    public var timeZone: String?
    /**
     * Occupation, or an organization's trade.
     */
    public var occupation: String?
    /**
     * What the customer likes, by name.
     */
    public var preferences: [String: Value]
    /**
     * Tags, sorted, each once.
     */
    public var tags: [String]
    /**
     * Roles, sorted, each once.
     */
    public var roles: [Role]
    /**
     * How far the customer has come.
     */
    public var lifecycle: Lifecycle
    /**
     * The member of staff who looks after the customer.
     */
    public var owner: String?
    /**
     * Where the customer came from.
     */
    public var source: String?
    /**
     * Values of the custom fields that are defined for customers, by key.
     */
    public var custom: [String: Value]
    /**
     * The consent ledger, oldest first.
     */
    public var consents: [Consent]
    /**
     * When the record was created.
     */
    public var createdAt: Timestamp
    /**
     * When it was last changed.
     */
    public var updatedAt: Timestamp
    /**
     * Counts the changes, from 1.
     */
    public var version: UInt64
    /**
     * When it was deleted.
     */
    public var deletedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The customer's id.
         */id: CustomerId,
        /**
         * Person or organization.
         */kind: CustomerKind,
        /**
         * The whole name, as it is written.
         */name: String?,
        /**
         * The name's parts, for a person.
         */nameParts: PersonName?,
        /**
         * How the customer can be told from others and reached; the first of a kind is the main one.
         */identifiers: [Identifier],
        /**
         * Postal addresses; the first is the main one.
         */addresses: [Address],
        /**
         * Birthday, or founding day.
         */birthday: PartialDate?,
        /**
         * Gender.
         */gender: Gender?,
        /**
         * Preferred language, a BCP 47 tag.
         */language: String?,
        /**
         * Time zone, an IANA name.
         */timeZone: String?,
        /**
         * Occupation, or an organization's trade.
         */occupation: String?,
        /**
         * What the customer likes, by name.
         */preferences: [String: Value],
        /**
         * Tags, sorted, each once.
         */tags: [String],
        /**
         * Roles, sorted, each once.
         */roles: [Role],
        /**
         * How far the customer has come.
         */lifecycle: Lifecycle,
        /**
         * The member of staff who looks after the customer.
         */owner: String?,
        /**
         * Where the customer came from.
         */source: String?,
        /**
         * Values of the custom fields that are defined for customers, by key.
         */custom: [String: Value],
        /**
         * The consent ledger, oldest first.
         */consents: [Consent],
        /**
         * When the record was created.
         */createdAt: Timestamp,
        /**
         * When it was last changed.
         */updatedAt: Timestamp,
        /**
         * Counts the changes, from 1.
         */version: UInt64,
        /**
         * When it was deleted.
         */deletedAt: Timestamp?) {
        self.id = id
        self.kind = kind
        self.name = name
        self.nameParts = nameParts
        self.identifiers = identifiers
        self.addresses = addresses
        self.birthday = birthday
        self.gender = gender
        self.language = language
        self.timeZone = timeZone
        self.occupation = occupation
        self.preferences = preferences
        self.tags = tags
        self.roles = roles
        self.lifecycle = lifecycle
        self.owner = owner
        self.source = source
        self.custom = custom
        self.consents = consents
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
        self.deletedAt = deletedAt
    }




}

#if compiler(>=6)
extension Customer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Customer {
        return
            try Customer(
                id: FfiConverterTypeCustomerId.read(from: &buf),
                kind: FfiConverterTypeCustomerKind.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                nameParts: FfiConverterOptionTypePersonName.read(from: &buf),
                identifiers: FfiConverterSequenceTypeIdentifier.read(from: &buf),
                addresses: FfiConverterSequenceTypeAddress.read(from: &buf),
                birthday: FfiConverterOptionTypePartialDate.read(from: &buf),
                gender: FfiConverterOptionTypeGender.read(from: &buf),
                language: FfiConverterOptionString.read(from: &buf),
                timeZone: FfiConverterOptionString.read(from: &buf),
                occupation: FfiConverterOptionString.read(from: &buf),
                preferences: FfiConverterDictionaryStringTypeValue.read(from: &buf),
                tags: FfiConverterSequenceString.read(from: &buf),
                roles: FfiConverterSequenceTypeRole.read(from: &buf),
                lifecycle: FfiConverterTypeLifecycle.read(from: &buf),
                owner: FfiConverterOptionString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                custom: FfiConverterDictionaryStringTypeValue.read(from: &buf),
                consents: FfiConverterSequenceTypeConsent.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterTypeTimestamp.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf),
                deletedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Customer, into buf: inout [UInt8]) {
        FfiConverterTypeCustomerId.write(value.id, into: &buf)
        FfiConverterTypeCustomerKind.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypePersonName.write(value.nameParts, into: &buf)
        FfiConverterSequenceTypeIdentifier.write(value.identifiers, into: &buf)
        FfiConverterSequenceTypeAddress.write(value.addresses, into: &buf)
        FfiConverterOptionTypePartialDate.write(value.birthday, into: &buf)
        FfiConverterOptionTypeGender.write(value.gender, into: &buf)
        FfiConverterOptionString.write(value.language, into: &buf)
        FfiConverterOptionString.write(value.timeZone, into: &buf)
        FfiConverterOptionString.write(value.occupation, into: &buf)
        FfiConverterDictionaryStringTypeValue.write(value.preferences, into: &buf)
        FfiConverterSequenceString.write(value.tags, into: &buf)
        FfiConverterSequenceTypeRole.write(value.roles, into: &buf)
        FfiConverterTypeLifecycle.write(value.lifecycle, into: &buf)
        FfiConverterOptionString.write(value.owner, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterDictionaryStringTypeValue.write(value.custom, into: &buf)
        FfiConverterSequenceTypeConsent.write(value.consents, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.deletedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomer_lift(_ buf: RustBuffer) throws -> Customer {
    return try FfiConverterTypeCustomer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomer_lower(_ value: Customer) -> RustBuffer {
    return FfiConverterTypeCustomer.lower(value)
}


/**
 * Everything about one customer, from one state of the CRM.
 */
public struct Customer360: Equatable, Hashable {
    /**
     * The record, with identifiers, addresses, consents, custom values and tags.
     */
    public var customer: Customer
    /**
     * What orders and interactions add up to.
     */
    public var profile: Profile
    /**
     * How the customer relates to others.
     */
    public var relationships: [Relationship]
    /**
     * The newest orders.
     */
    public var orders: [Order]
    /**
     * The newest interactions.
     */
    public var interactions: [Interaction]
    /**
     * The newest notes.
     */
    public var notes: [Note]
    /**
     * The newest changes of the record.
     */
    public var history: [HistoryEntry]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The record, with identifiers, addresses, consents, custom values and tags.
         */customer: Customer,
        /**
         * What orders and interactions add up to.
         */profile: Profile,
        /**
         * How the customer relates to others.
         */relationships: [Relationship],
        /**
         * The newest orders.
         */orders: [Order],
        /**
         * The newest interactions.
         */interactions: [Interaction],
        /**
         * The newest notes.
         */notes: [Note],
        /**
         * The newest changes of the record.
         */history: [HistoryEntry]) {
        self.customer = customer
        self.profile = profile
        self.relationships = relationships
        self.orders = orders
        self.interactions = interactions
        self.notes = notes
        self.history = history
    }




}

#if compiler(>=6)
extension Customer360: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomer360: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Customer360 {
        return
            try Customer360(
                customer: FfiConverterTypeCustomer.read(from: &buf),
                profile: FfiConverterTypeProfile.read(from: &buf),
                relationships: FfiConverterSequenceTypeRelationship.read(from: &buf),
                orders: FfiConverterSequenceTypeOrder.read(from: &buf),
                interactions: FfiConverterSequenceTypeInteraction.read(from: &buf),
                notes: FfiConverterSequenceTypeNote.read(from: &buf),
                history: FfiConverterSequenceTypeHistoryEntry.read(from: &buf)
        )
    }

    public static func write(_ value: Customer360, into buf: inout [UInt8]) {
        FfiConverterTypeCustomer.write(value.customer, into: &buf)
        FfiConverterTypeProfile.write(value.profile, into: &buf)
        FfiConverterSequenceTypeRelationship.write(value.relationships, into: &buf)
        FfiConverterSequenceTypeOrder.write(value.orders, into: &buf)
        FfiConverterSequenceTypeInteraction.write(value.interactions, into: &buf)
        FfiConverterSequenceTypeNote.write(value.notes, into: &buf)
        FfiConverterSequenceTypeHistoryEntry.write(value.history, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomer360_lift(_ buf: RustBuffer) throws -> Customer360 {
    return try FfiConverterTypeCustomer360.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomer360_lower(_ value: Customer360) -> RustBuffer {
    return FfiConverterTypeCustomer360.lower(value)
}


/**
 * How much of each list a 360° view holds; 0 leaves a list out.
 */
public struct Customer360Options: Equatable, Hashable {
    /**
     * Orders, newest first.
     */
    public var orders: UInt32?
    /**
     * Interactions, newest first.
     */
    public var interactions: UInt32?
    /**
     * Notes, newest first.
     */
    public var notes: UInt32?
    /**
     * Relationships.
     */
    public var relationships: UInt32?
    /**
     * Changes of the customer's record, newest first.
     */
    public var history: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Orders, newest first.
         */orders: UInt32? = nil,
        /**
         * Interactions, newest first.
         */interactions: UInt32? = nil,
        /**
         * Notes, newest first.
         */notes: UInt32? = nil,
        /**
         * Relationships.
         */relationships: UInt32? = nil,
        /**
         * Changes of the customer's record, newest first.
         */history: UInt32? = nil) {
        self.orders = orders
        self.interactions = interactions
        self.notes = notes
        self.relationships = relationships
        self.history = history
    }




}

#if compiler(>=6)
extension Customer360Options: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomer360Options: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Customer360Options {
        return
            try Customer360Options(
                orders: FfiConverterOptionUInt32.read(from: &buf),
                interactions: FfiConverterOptionUInt32.read(from: &buf),
                notes: FfiConverterOptionUInt32.read(from: &buf),
                relationships: FfiConverterOptionUInt32.read(from: &buf),
                history: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Customer360Options, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.orders, into: &buf)
        FfiConverterOptionUInt32.write(value.interactions, into: &buf)
        FfiConverterOptionUInt32.write(value.notes, into: &buf)
        FfiConverterOptionUInt32.write(value.relationships, into: &buf)
        FfiConverterOptionUInt32.write(value.history, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomer360Options_lift(_ buf: RustBuffer) throws -> Customer360Options {
    return try FfiConverterTypeCustomer360Options.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomer360Options_lower(_ value: Customer360Options) -> RustBuffer {
    return FfiConverterTypeCustomer360Options.lower(value)
}


/**
 * What the columns of a file of customers mean. Empty cells say nothing.
 *
 * A row is known again by the first of these that it has: external id, e-mail address, phone number. A row without
 * any gets an external id that is made of its cells, so that it is known again too.
 */
public struct CustomerMapping: Equatable, Hashable {
    /**
     * How the file separates its values.
     */
    public var format: CsvFormat?
    /**
     * The customer's id in the system that the file comes from.
     */
    public var externalId: Column?
    /**
     * The system's name: the issuer of the external ids, `import` when left out.
     */
    public var issuer: String?
    /**
     * E-mail address.
     */
    public var email: Column?
    /**
     * Phone number.
     */
    public var phone: Column?
    /**
     * `person` or `organization`; a new customer is a person when left out.
     */
    public var kind: Column?
    /**
     * The whole name.
     */
    public var name: Column?
    /**
     * The given name.
     */
    public var givenName: Column?
    /**
     * The family's name.
     */
    public var familyName: Column?
    /**
     * Birthday, in `date_format`.
     */
    public var birthday: Column?
    /**
     * How birthdays are written.
     */
    public var dateFormat: String?
    /**
     * `female`, `male` or `nonbinary`, or their first letters; `x` for the last.
     */
    public var gender: Column?
    /**
     * Preferred language, a BCP 47 tag.
     */
    public var language: Column?
    /**
     * Occupation, or trade.
     */
    public var occupation: Column?
    /**
     * The lines of the address above the city, one or more a cell.
     */
    public var addressLines: [Column]?
    /**
     * The address's postal code.
     */
    public var postalCode: Column?
    /**
     * The address's city.
     */
    public var city: Column?
    /**
     * The address's state or province.
     */
    public var region: Column?
    /**
     * The address's country, two letters (ISO 3166-1).
     */
    public var country: Column?
    /**
     * Tags, with `tag_separator` between them.
     */
    public var tags: Column?
    /**
     * What stands between two tags, a comma when left out. A cell with a unit separator (U+001F) is cut there instead,
     * so that a list is written whatever its texts hold.
     */
    public var tagSeparator: String?
    /**
     * A stage by its name, such as `lead`.
     */
    public var lifecycle: Column?
    /**
     * The member of staff who looks after the customer.
     */
    public var owner: Column?
    /**
     * Where the customer came from.
     */
    public var source: Column?
    /**
     * Custom fields, by key; read by the type of their definition. Dates and instants are in `date_format`, choices
     * have `tag_separator` between them.
     */
    public var custom: [String: Column]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How the file separates its values.
         */format: CsvFormat? = nil,
        /**
         * The customer's id in the system that the file comes from.
         */externalId: Column? = nil,
        /**
         * The system's name: the issuer of the external ids, `import` when left out.
         */issuer: String? = nil,
        /**
         * E-mail address.
         */email: Column? = nil,
        /**
         * Phone number.
         */phone: Column? = nil,
        /**
         * `person` or `organization`; a new customer is a person when left out.
         */kind: Column? = nil,
        /**
         * The whole name.
         */name: Column? = nil,
        /**
         * The given name.
         */givenName: Column? = nil,
        /**
         * The family's name.
         */familyName: Column? = nil,
        /**
         * Birthday, in `date_format`.
         */birthday: Column? = nil,
        /**
         * How birthdays are written.
         */dateFormat: String? = nil,
        /**
         * `female`, `male` or `nonbinary`, or their first letters; `x` for the last.
         */gender: Column? = nil,
        /**
         * Preferred language, a BCP 47 tag.
         */language: Column? = nil,
        /**
         * Occupation, or trade.
         */occupation: Column? = nil,
        /**
         * The lines of the address above the city, one or more a cell.
         */addressLines: [Column]? = nil,
        /**
         * The address's postal code.
         */postalCode: Column? = nil,
        /**
         * The address's city.
         */city: Column? = nil,
        /**
         * The address's state or province.
         */region: Column? = nil,
        /**
         * The address's country, two letters (ISO 3166-1).
         */country: Column? = nil,
        /**
         * Tags, with `tag_separator` between them.
         */tags: Column? = nil,
        /**
         * What stands between two tags, a comma when left out. A cell with a unit separator (U+001F) is cut there instead,
         * so that a list is written whatever its texts hold.
         */tagSeparator: String? = nil,
        /**
         * A stage by its name, such as `lead`.
         */lifecycle: Column? = nil,
        /**
         * The member of staff who looks after the customer.
         */owner: Column? = nil,
        /**
         * Where the customer came from.
         */source: Column? = nil,
        /**
         * Custom fields, by key; read by the type of their definition. Dates and instants are in `date_format`, choices
         * have `tag_separator` between them.
         */custom: [String: Column]? = nil) {
        self.format = format
        self.externalId = externalId
        self.issuer = issuer
        self.email = email
        self.phone = phone
        self.kind = kind
        self.name = name
        self.givenName = givenName
        self.familyName = familyName
        self.birthday = birthday
        self.dateFormat = dateFormat
        self.gender = gender
        self.language = language
        self.occupation = occupation
        self.addressLines = addressLines
        self.postalCode = postalCode
        self.city = city
        self.region = region
        self.country = country
        self.tags = tags
        self.tagSeparator = tagSeparator
        self.lifecycle = lifecycle
        self.owner = owner
        self.source = source
        self.custom = custom
    }




}

#if compiler(>=6)
extension CustomerMapping: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomerMapping: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustomerMapping {
        return
            try CustomerMapping(
                format: FfiConverterOptionTypeCsvFormat.read(from: &buf),
                externalId: FfiConverterOptionTypeColumn.read(from: &buf),
                issuer: FfiConverterOptionString.read(from: &buf),
                email: FfiConverterOptionTypeColumn.read(from: &buf),
                phone: FfiConverterOptionTypeColumn.read(from: &buf),
                kind: FfiConverterOptionTypeColumn.read(from: &buf),
                name: FfiConverterOptionTypeColumn.read(from: &buf),
                givenName: FfiConverterOptionTypeColumn.read(from: &buf),
                familyName: FfiConverterOptionTypeColumn.read(from: &buf),
                birthday: FfiConverterOptionTypeColumn.read(from: &buf),
                dateFormat: FfiConverterOptionString.read(from: &buf),
                gender: FfiConverterOptionTypeColumn.read(from: &buf),
                language: FfiConverterOptionTypeColumn.read(from: &buf),
                occupation: FfiConverterOptionTypeColumn.read(from: &buf),
                addressLines: FfiConverterOptionSequenceTypeColumn.read(from: &buf),
                postalCode: FfiConverterOptionTypeColumn.read(from: &buf),
                city: FfiConverterOptionTypeColumn.read(from: &buf),
                region: FfiConverterOptionTypeColumn.read(from: &buf),
                country: FfiConverterOptionTypeColumn.read(from: &buf),
                tags: FfiConverterOptionTypeColumn.read(from: &buf),
                tagSeparator: FfiConverterOptionString.read(from: &buf),
                lifecycle: FfiConverterOptionTypeColumn.read(from: &buf),
                owner: FfiConverterOptionTypeColumn.read(from: &buf),
                source: FfiConverterOptionTypeColumn.read(from: &buf),
                custom: FfiConverterOptionDictionaryStringTypeColumn.read(from: &buf)
        )
    }

    public static func write(_ value: CustomerMapping, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCsvFormat.write(value.format, into: &buf)
        FfiConverterOptionTypeColumn.write(value.externalId, into: &buf)
        FfiConverterOptionString.write(value.issuer, into: &buf)
        FfiConverterOptionTypeColumn.write(value.email, into: &buf)
        FfiConverterOptionTypeColumn.write(value.phone, into: &buf)
        FfiConverterOptionTypeColumn.write(value.kind, into: &buf)
        FfiConverterOptionTypeColumn.write(value.name, into: &buf)
        FfiConverterOptionTypeColumn.write(value.givenName, into: &buf)
        FfiConverterOptionTypeColumn.write(value.familyName, into: &buf)
        FfiConverterOptionTypeColumn.write(value.birthday, into: &buf)
        FfiConverterOptionString.write(value.dateFormat, into: &buf)
        FfiConverterOptionTypeColumn.write(value.gender, into: &buf)
        FfiConverterOptionTypeColumn.write(value.language, into: &buf)
        FfiConverterOptionTypeColumn.write(value.occupation, into: &buf)
        FfiConverterOptionSequenceTypeColumn.write(value.addressLines, into: &buf)
        FfiConverterOptionTypeColumn.write(value.postalCode, into: &buf)
        FfiConverterOptionTypeColumn.write(value.city, into: &buf)
        FfiConverterOptionTypeColumn.write(value.region, into: &buf)
        FfiConverterOptionTypeColumn.write(value.country, into: &buf)
        FfiConverterOptionTypeColumn.write(value.tags, into: &buf)
        FfiConverterOptionString.write(value.tagSeparator, into: &buf)
        FfiConverterOptionTypeColumn.write(value.lifecycle, into: &buf)
        FfiConverterOptionTypeColumn.write(value.owner, into: &buf)
        FfiConverterOptionTypeColumn.write(value.source, into: &buf)
        FfiConverterOptionDictionaryStringTypeColumn.write(value.custom, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerMapping_lift(_ buf: RustBuffer) throws -> CustomerMapping {
    return try FfiConverterTypeCustomerMapping.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerMapping_lower(_ value: CustomerMapping) -> RustBuffer {
    return FfiConverterTypeCustomerMapping.lower(value)
}


/**
 * One page of a list.
 */
public struct CustomerPage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [Customer]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [Customer],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension CustomerPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomerPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustomerPage {
        return
            try CustomerPage(
                items: FfiConverterSequenceTypeCustomer.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: CustomerPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeCustomer.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerPage_lift(_ buf: RustBuffer) throws -> CustomerPage {
    return try FfiConverterTypeCustomerPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerPage_lower(_ value: CustomerPage) -> RustBuffer {
    return FfiConverterTypeCustomerPage.lower(value)
}


/**
 * What an update says of each field of a customer.
 */
public struct CustomerPatch: Equatable, Hashable {
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    public var version: UInt64?
    /**
     * Person or organization.
     */
    public var kind: CustomerKind?
    /**
     * The whole name.
     */
    public var name: TextPatch?
    /**
     * The name's parts.
     */
    public var nameParts: PersonNamePatch?
    /**
     * All identifiers.
     */
    public var identifiers: IdentifierListPatch?
    /**
     * All addresses.
     */
    public var addresses: AddressListPatch?
    /**
     * Birthday, or founding day.
     */
    public var birthday: PartialDatePatch?
    /**
     * Gender.
     */
    public var gender: GenderPatch?
    /**
     * Preferred language.
     */
    public var language: TextPatch?
    /**
     * Time zone.
     */
    public var timeZone: TextPatch?
    /**
     * Occupation, or an organization's trade.
     */
    public var occupation: TextPatch?
    /**
     * Preferences by name: a value sets one, `None` removes one; those not named stay.
     */
    public var preferences: [String: Value?]?
    /**
     * All tags.
     */
    public var tags: TextListPatch?
    /**
     * All roles.
     */
    public var roles: RoleListPatch?
    /**
     * How far the customer has come.
     */
    public var lifecycle: Lifecycle?
    /**
     * The member of staff who looks after the customer.
     */
    public var owner: TextPatch?
    /**
     * Where the customer came from.
     */
    public var source: TextPatch?
    /**
     * Custom values by key: a value sets one, `None` removes one; those not named stay.
     */
    public var custom: [String: Value?]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse the update with `stale_version` unless the record has this version.
         */version: UInt64? = nil,
        /**
         * Person or organization.
         */kind: CustomerKind? = nil,
        /**
         * The whole name.
         */name: TextPatch? = nil,
        /**
         * The name's parts.
         */nameParts: PersonNamePatch? = nil,
        /**
         * All identifiers.
         */identifiers: IdentifierListPatch? = nil,
        /**
         * All addresses.
         */addresses: AddressListPatch? = nil,
        /**
         * Birthday, or founding day.
         */birthday: PartialDatePatch? = nil,
        /**
         * Gender.
         */gender: GenderPatch? = nil,
        /**
         * Preferred language.
         */language: TextPatch? = nil,
        /**
         * Time zone.
         */timeZone: TextPatch? = nil,
        /**
         * Occupation, or an organization's trade.
         */occupation: TextPatch? = nil,
        /**
         * Preferences by name: a value sets one, `None` removes one; those not named stay.
         */preferences: [String: Value?]? = nil,
        /**
         * All tags.
         */tags: TextListPatch? = nil,
        /**
         * All roles.
         */roles: RoleListPatch? = nil,
        /**
         * How far the customer has come.
         */lifecycle: Lifecycle? = nil,
        /**
         * The member of staff who looks after the customer.
         */owner: TextPatch? = nil,
        /**
         * Where the customer came from.
         */source: TextPatch? = nil,
        /**
         * Custom values by key: a value sets one, `None` removes one; those not named stay.
         */custom: [String: Value?]? = nil) {
        self.version = version
        self.kind = kind
        self.name = name
        self.nameParts = nameParts
        self.identifiers = identifiers
        self.addresses = addresses
        self.birthday = birthday
        self.gender = gender
        self.language = language
        self.timeZone = timeZone
        self.occupation = occupation
        self.preferences = preferences
        self.tags = tags
        self.roles = roles
        self.lifecycle = lifecycle
        self.owner = owner
        self.source = source
        self.custom = custom
    }




}

#if compiler(>=6)
extension CustomerPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomerPatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustomerPatch {
        return
            try CustomerPatch(
                version: FfiConverterOptionUInt64.read(from: &buf),
                kind: FfiConverterOptionTypeCustomerKind.read(from: &buf),
                name: FfiConverterOptionTypeTextPatch.read(from: &buf),
                nameParts: FfiConverterOptionTypePersonNamePatch.read(from: &buf),
                identifiers: FfiConverterOptionTypeIdentifierListPatch.read(from: &buf),
                addresses: FfiConverterOptionTypeAddressListPatch.read(from: &buf),
                birthday: FfiConverterOptionTypePartialDatePatch.read(from: &buf),
                gender: FfiConverterOptionTypeGenderPatch.read(from: &buf),
                language: FfiConverterOptionTypeTextPatch.read(from: &buf),
                timeZone: FfiConverterOptionTypeTextPatch.read(from: &buf),
                occupation: FfiConverterOptionTypeTextPatch.read(from: &buf),
                preferences: FfiConverterOptionDictionaryStringOptionTypeValue.read(from: &buf),
                tags: FfiConverterOptionTypeTextListPatch.read(from: &buf),
                roles: FfiConverterOptionTypeRoleListPatch.read(from: &buf),
                lifecycle: FfiConverterOptionTypeLifecycle.read(from: &buf),
                owner: FfiConverterOptionTypeTextPatch.read(from: &buf),
                source: FfiConverterOptionTypeTextPatch.read(from: &buf),
                custom: FfiConverterOptionDictionaryStringOptionTypeValue.read(from: &buf)
        )
    }

    public static func write(_ value: CustomerPatch, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeCustomerKind.write(value.kind, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.name, into: &buf)
        FfiConverterOptionTypePersonNamePatch.write(value.nameParts, into: &buf)
        FfiConverterOptionTypeIdentifierListPatch.write(value.identifiers, into: &buf)
        FfiConverterOptionTypeAddressListPatch.write(value.addresses, into: &buf)
        FfiConverterOptionTypePartialDatePatch.write(value.birthday, into: &buf)
        FfiConverterOptionTypeGenderPatch.write(value.gender, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.language, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.timeZone, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.occupation, into: &buf)
        FfiConverterOptionDictionaryStringOptionTypeValue.write(value.preferences, into: &buf)
        FfiConverterOptionTypeTextListPatch.write(value.tags, into: &buf)
        FfiConverterOptionTypeRoleListPatch.write(value.roles, into: &buf)
        FfiConverterOptionTypeLifecycle.write(value.lifecycle, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.owner, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.source, into: &buf)
        FfiConverterOptionDictionaryStringOptionTypeValue.write(value.custom, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerPatch_lift(_ buf: RustBuffer) throws -> CustomerPatch {
    return try FfiConverterTypeCustomerPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerPatch_lower(_ value: CustomerPatch) -> RustBuffer {
    return FfiConverterTypeCustomerPatch.lower(value)
}


/**
 * Which customers a list holds, and in which order; everything left out does not narrow it.
 */
public struct CustomerQuery: Equatable, Hashable {
    /**
     * Persons or organizations.
     */
    public var kind: CustomerKind?
    /**
     * Customers who have this role.
     */
    public var role: Role?
    /**
     * Customers who have this tag.
     */
    public var tag: String?
    /**
     * Customers at this stage.
     */
    public var lifecycle: Lifecycle?
    /**
     * Customers whom this member of staff looks after.
     */
    public var owner: String?
    /**
     * Customers with words that begin with those of this text, as `search` finds them.
     */
    public var text: String?
    /**
     * Customers created at this instant or later.
     */
    public var createdFrom: Timestamp?
    /**
     * Customers created before this instant.
     */
    public var createdUntil: Timestamp?
    /**
     * Customers last changed at this instant or later.
     */
    public var updatedFrom: Timestamp?
    /**
     * Customers last changed before this instant.
     */
    public var updatedUntil: Timestamp?
    /**
     * What is done with deleted customers.
     */
    public var deleted: Deleted?
    /**
     * What the customers are sorted by; those that are equal come in the order of their creation.
     */
    public var sort: CustomerSort?
    /**
     * Up or down.
     */
    public var order: SortOrder?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Persons or organizations.
         */kind: CustomerKind? = nil,
        /**
         * Customers who have this role.
         */role: Role? = nil,
        /**
         * Customers who have this tag.
         */tag: String? = nil,
        /**
         * Customers at this stage.
         */lifecycle: Lifecycle? = nil,
        /**
         * Customers whom this member of staff looks after.
         */owner: String? = nil,
        /**
         * Customers with words that begin with those of this text, as `search` finds them.
         */text: String? = nil,
        /**
         * Customers created at this instant or later.
         */createdFrom: Timestamp? = nil,
        /**
         * Customers created before this instant.
         */createdUntil: Timestamp? = nil,
        /**
         * Customers last changed at this instant or later.
         */updatedFrom: Timestamp? = nil,
        /**
         * Customers last changed before this instant.
         */updatedUntil: Timestamp? = nil,
        /**
         * What is done with deleted customers.
         */deleted: Deleted? = nil,
        /**
         * What the customers are sorted by; those that are equal come in the order of their creation.
         */sort: CustomerSort? = nil,
        /**
         * Up or down.
         */order: SortOrder? = nil) {
        self.kind = kind
        self.role = role
        self.tag = tag
        self.lifecycle = lifecycle
        self.owner = owner
        self.text = text
        self.createdFrom = createdFrom
        self.createdUntil = createdUntil
        self.updatedFrom = updatedFrom
        self.updatedUntil = updatedUntil
        self.deleted = deleted
        self.sort = sort
        self.order = order
    }




}

#if compiler(>=6)
extension CustomerQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomerQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustomerQuery {
        return
            try CustomerQuery(
                kind: FfiConverterOptionTypeCustomerKind.read(from: &buf),
                role: FfiConverterOptionTypeRole.read(from: &buf),
                tag: FfiConverterOptionString.read(from: &buf),
                lifecycle: FfiConverterOptionTypeLifecycle.read(from: &buf),
                owner: FfiConverterOptionString.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf),
                createdFrom: FfiConverterOptionTypeTimestamp.read(from: &buf),
                createdUntil: FfiConverterOptionTypeTimestamp.read(from: &buf),
                updatedFrom: FfiConverterOptionTypeTimestamp.read(from: &buf),
                updatedUntil: FfiConverterOptionTypeTimestamp.read(from: &buf),
                deleted: FfiConverterOptionTypeDeleted.read(from: &buf),
                sort: FfiConverterOptionTypeCustomerSort.read(from: &buf),
                order: FfiConverterOptionTypeSortOrder.read(from: &buf)
        )
    }

    public static func write(_ value: CustomerQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCustomerKind.write(value.kind, into: &buf)
        FfiConverterOptionTypeRole.write(value.role, into: &buf)
        FfiConverterOptionString.write(value.tag, into: &buf)
        FfiConverterOptionTypeLifecycle.write(value.lifecycle, into: &buf)
        FfiConverterOptionString.write(value.owner, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdFrom, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.createdUntil, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.updatedFrom, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.updatedUntil, into: &buf)
        FfiConverterOptionTypeDeleted.write(value.deleted, into: &buf)
        FfiConverterOptionTypeCustomerSort.write(value.sort, into: &buf)
        FfiConverterOptionTypeSortOrder.write(value.order, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerQuery_lift(_ buf: RustBuffer) throws -> CustomerQuery {
    return try FfiConverterTypeCustomerQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerQuery_lower(_ value: CustomerQuery) -> RustBuffer {
    return FfiConverterTypeCustomerQuery.lower(value)
}


/**
 * What exactly went wrong, and where.
 */
public struct ErrorDetail: Equatable, Hashable {
    /**
     * The stable code.
     */
    public var code: ErrorCode
    /**
     * The entity it is about, such as `customer`.
     */
    public var entity: String?
    /**
     * The path of the field it is about, such as `lines[2].quantity`.
     */
    public var field: String?
    /**
     * The row of the input it is about, the first being 1.
     */
    public var row: UInt64?
    /**
     * All of it as one line, for a log.
     */
    public var text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The stable code.
         */code: ErrorCode,
        /**
         * The entity it is about, such as `customer`.
         */entity: String?,
        /**
         * The path of the field it is about, such as `lines[2].quantity`.
         */field: String?,
        /**
         * The row of the input it is about, the first being 1.
         */row: UInt64?,
        /**
         * All of it as one line, for a log.
         */text: String) {
        self.code = code
        self.entity = entity
        self.field = field
        self.row = row
        self.text = text
    }




}

#if compiler(>=6)
extension ErrorDetail: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeErrorDetail: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ErrorDetail {
        return
            try ErrorDetail(
                code: FfiConverterTypeErrorCode.read(from: &buf),
                entity: FfiConverterOptionString.read(from: &buf),
                field: FfiConverterOptionString.read(from: &buf),
                row: FfiConverterOptionUInt64.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ErrorDetail, into buf: inout [UInt8]) {
        FfiConverterTypeErrorCode.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.entity, into: &buf)
        FfiConverterOptionString.write(value.field, into: &buf)
        FfiConverterOptionUInt64.write(value.row, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorDetail_lift(_ buf: RustBuffer) throws -> ErrorDetail {
    return try FfiConverterTypeErrorDetail.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorDetail_lower(_ value: ErrorDetail) -> RustBuffer {
    return FfiConverterTypeErrorDetail.lower(value)
}


/**
 * A field's values before and after a change, as on the wire.
 */
public struct FieldChange: Equatable, Hashable {
    /**
     * The field's name.
     */
    public var field: String
    /**
     * The value before; null when there was none.
     */
    public var old: String
    /**
     * The value after; null when there is none.
     */
    public var new: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The field's name.
         */field: String,
        /**
         * The value before; null when there was none.
         */old: String,
        /**
         * The value after; null when there is none.
         */new: String) {
        self.field = field
        self.old = old
        self.new = new
    }




}

#if compiler(>=6)
extension FieldChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFieldChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldChange {
        return
            try FieldChange(
                field: FfiConverterString.read(from: &buf),
                old: FfiConverterString.read(from: &buf),
                new: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: FieldChange, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterString.write(value.old, into: &buf)
        FfiConverterString.write(value.new, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldChange_lift(_ buf: RustBuffer) throws -> FieldChange {
    return try FfiConverterTypeFieldChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldChange_lower(_ value: FieldChange) -> RustBuffer {
    return FfiConverterTypeFieldChange.lower(value)
}


/**
 * The definition of a custom field of customers.
 */
public struct FieldDefinition: Equatable, Hashable {
    /**
     * The name under which values are stored: lower-case letters, digits and `_`, at most 64.
     */
    public var key: String
    /**
     * What people see.
     */
    public var label: String
    /**
     * The type of the values.
     */
    public var kind: FieldKind
    /**
     * What can be chosen, in the order in which it is offered; empty for kinds without choices.
     */
    public var choices: [String]
    /**
     * Whether a customer cannot be created without a value, nor an update remove it.
     */
    public var required: Bool
    /**
     * When the field was defined.
     */
    public var createdAt: Timestamp
    /**
     * When the definition was last changed.
     */
    public var updatedAt: Timestamp
    /**
     * Counts the changes, from 1.
     */
    public var version: UInt64
    /**
     * When it was deleted.
     */
    public var deletedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name under which values are stored: lower-case letters, digits and `_`, at most 64.
         */key: String,
        /**
         * What people see.
         */label: String,
        /**
         * The type of the values.
         */kind: FieldKind,
        /**
         * What can be chosen, in the order in which it is offered; empty for kinds without choices.
         */choices: [String],
        /**
         * Whether a customer cannot be created without a value, nor an update remove it.
         */required: Bool,
        /**
         * When the field was defined.
         */createdAt: Timestamp,
        /**
         * When the definition was last changed.
         */updatedAt: Timestamp,
        /**
         * Counts the changes, from 1.
         */version: UInt64,
        /**
         * When it was deleted.
         */deletedAt: Timestamp?) {
        self.key = key
        self.label = label
        self.kind = kind
        self.choices = choices
        self.required = required
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
        self.deletedAt = deletedAt
    }




}

#if compiler(>=6)
extension FieldDefinition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFieldDefinition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldDefinition {
        return
            try FieldDefinition(
                key: FfiConverterString.read(from: &buf),
                label: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeFieldKind.read(from: &buf),
                choices: FfiConverterSequenceString.read(from: &buf),
                required: FfiConverterBool.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterTypeTimestamp.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf),
                deletedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: FieldDefinition, into buf: inout [UInt8]) {
        FfiConverterString.write(value.key, into: &buf)
        FfiConverterString.write(value.label, into: &buf)
        FfiConverterTypeFieldKind.write(value.kind, into: &buf)
        FfiConverterSequenceString.write(value.choices, into: &buf)
        FfiConverterBool.write(value.required, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.deletedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldDefinition_lift(_ buf: RustBuffer) throws -> FieldDefinition {
    return try FfiConverterTypeFieldDefinition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldDefinition_lower(_ value: FieldDefinition) -> RustBuffer {
    return FfiConverterTypeFieldDefinition.lower(value)
}


/**
 * What an update says of a definition; its kind never changes.
 */
public struct FieldPatch: Equatable, Hashable {
    /**
     * Refuse the update with `stale_version` unless the definition has this version.
     */
    public var version: UInt64?
    /**
     * What people see.
     */
    public var label: String?
    /**
     * All choices. Values that were chosen before and are no choice any more stay.
     */
    public var choices: [String]?
    /**
     * Whether a value is required from now on; customers without one stay as they are.
     */
    public var required: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse the update with `stale_version` unless the definition has this version.
         */version: UInt64? = nil,
        /**
         * What people see.
         */label: String? = nil,
        /**
         * All choices. Values that were chosen before and are no choice any more stay.
         */choices: [String]? = nil,
        /**
         * Whether a value is required from now on; customers without one stay as they are.
         */required: Bool? = nil) {
        self.version = version
        self.label = label
        self.choices = choices
        self.required = required
    }




}

#if compiler(>=6)
extension FieldPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFieldPatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldPatch {
        return
            try FieldPatch(
                version: FfiConverterOptionUInt64.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf),
                choices: FfiConverterOptionSequenceString.read(from: &buf),
                required: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: FieldPatch, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
        FfiConverterOptionSequenceString.write(value.choices, into: &buf)
        FfiConverterOptionBool.write(value.required, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldPatch_lift(_ buf: RustBuffer) throws -> FieldPatch {
    return try FfiConverterTypeFieldPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldPatch_lower(_ value: FieldPatch) -> RustBuffer {
    return FfiConverterTypeFieldPatch.lower(value)
}


/**
 * One change of a record.
 */
public struct HistoryEntry: Equatable, Hashable {
    /**
     * Its number in the journal.
     */
    public var seq: UInt64
    /**
     * When it was made.
     */
    public var at: Timestamp
    /**
     * Who made it, if the handle said so.
     */
    public var actor: String?
    /**
     * The import that made it.
     */
    public var batch: ImportId?
    /**
     * What was done.
     */
    public var operation: Operation
    /**
     * The fields that changed, by name; empty for a creation.
     */
    public var fields: [FieldChange]
    /**
     * Whether the values were erased since.
     */
    public var erased: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its number in the journal.
         */seq: UInt64,
        /**
         * When it was made.
         */at: Timestamp,
        /**
         * Who made it, if the handle said so.
         */actor: String?,
        /**
         * The import that made it.
         */batch: ImportId?,
        /**
         * What was done.
         */operation: Operation,
        /**
         * The fields that changed, by name; empty for a creation.
         */fields: [FieldChange],
        /**
         * Whether the values were erased since.
         */erased: Bool) {
        self.seq = seq
        self.at = at
        self.actor = actor
        self.batch = batch
        self.operation = operation
        self.fields = fields
        self.erased = erased
    }




}

#if compiler(>=6)
extension HistoryEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHistoryEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HistoryEntry {
        return
            try HistoryEntry(
                seq: FfiConverterUInt64.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                actor: FfiConverterOptionString.read(from: &buf),
                batch: FfiConverterOptionTypeImportId.read(from: &buf),
                operation: FfiConverterTypeOperation.read(from: &buf),
                fields: FfiConverterSequenceTypeFieldChange.read(from: &buf),
                erased: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: HistoryEntry, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.seq, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.actor, into: &buf)
        FfiConverterOptionTypeImportId.write(value.batch, into: &buf)
        FfiConverterTypeOperation.write(value.operation, into: &buf)
        FfiConverterSequenceTypeFieldChange.write(value.fields, into: &buf)
        FfiConverterBool.write(value.erased, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHistoryEntry_lift(_ buf: RustBuffer) throws -> HistoryEntry {
    return try FfiConverterTypeHistoryEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHistoryEntry_lower(_ value: HistoryEntry) -> RustBuffer {
    return FfiConverterTypeHistoryEntry.lower(value)
}


/**
 * One page of a list.
 */
public struct HistoryEntryPage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [HistoryEntry]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [HistoryEntry],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension HistoryEntryPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHistoryEntryPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HistoryEntryPage {
        return
            try HistoryEntryPage(
                items: FfiConverterSequenceTypeHistoryEntry.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: HistoryEntryPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeHistoryEntry.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHistoryEntryPage_lift(_ buf: RustBuffer) throws -> HistoryEntryPage {
    return try FfiConverterTypeHistoryEntryPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHistoryEntryPage_lower(_ value: HistoryEntryPage) -> RustBuffer {
    return FfiConverterTypeHistoryEntryPage.lower(value)
}


/**
 * One identifier. No two customers that are not deleted share one of the same kind and issuer.
 *
 * It is given as people write it and kept in a normal form, by which it is also found.
 */
public struct Identifier: Equatable, Hashable {
    /**
     * What it is.
     */
    public var kind: IdentifierKind
    /**
     * The value in its normal form.
     */
    public var value: String
    /**
     * Who gave it: the system of an external id, the network of a social name.
     */
    public var issuer: String?
    /**
     * What it is for: `work`, `private`.
     */
    public var label: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is.
         */kind: IdentifierKind,
        /**
         * The value in its normal form.
         */value: String,
        /**
         * Who gave it: the system of an external id, the network of a social name.
         */issuer: String? = nil,
        /**
         * What it is for: `work`, `private`.
         */label: String? = nil) {
        self.kind = kind
        self.value = value
        self.issuer = issuer
        self.label = label
    }




}

#if compiler(>=6)
extension Identifier: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentifier: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Identifier {
        return
            try Identifier(
                kind: FfiConverterTypeIdentifierKind.read(from: &buf),
                value: FfiConverterString.read(from: &buf),
                issuer: FfiConverterOptionString.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Identifier, into buf: inout [UInt8]) {
        FfiConverterTypeIdentifierKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
        FfiConverterOptionString.write(value.issuer, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifier_lift(_ buf: RustBuffer) throws -> Identifier {
    return try FfiConverterTypeIdentifier.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifier_lower(_ value: Identifier) -> RustBuffer {
    return FfiConverterTypeIdentifier.lower(value)
}


/**
 * What is kept of an import.
 */
public struct Import: Equatable, Hashable {
    /**
     * The import's id, which the journal's changes name as their batch.
     */
    public var id: ImportId
    /**
     * What it brought.
     */
    public var kind: ImportKind
    /**
     * Who ran it, if the handle said so.
     */
    public var actor: String?
    /**
     * When it began.
     */
    public var startedAt: Timestamp
    /**
     * When it ended; none while it runs, and when it was interrupted. An interrupted import goes on when the same
     * file is imported again.
     */
    public var finishedAt: Timestamp?
    /**
     * Rows of the file; zeros before the end.
     */
    public var rows: ImportCounts
    /**
     * Customers, or orders; zeros before the end.
     */
    public var records: ImportCounts
    /**
     * When it was taken back.
     */
    public var revertedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The import's id, which the journal's changes name as their batch.
         */id: ImportId,
        /**
         * What it brought.
         */kind: ImportKind,
        /**
         * Who ran it, if the handle said so.
         */actor: String?,
        /**
         * When it began.
         */startedAt: Timestamp,
        /**
         * When it ended; none while it runs, and when it was interrupted. An interrupted import goes on when the same
         * file is imported again.
         */finishedAt: Timestamp?,
        /**
         * Rows of the file; zeros before the end.
         */rows: ImportCounts,
        /**
         * Customers, or orders; zeros before the end.
         */records: ImportCounts,
        /**
         * When it was taken back.
         */revertedAt: Timestamp?) {
        self.id = id
        self.kind = kind
        self.actor = actor
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.rows = rows
        self.records = records
        self.revertedAt = revertedAt
    }




}

#if compiler(>=6)
extension Import: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Import {
        return
            try Import(
                id: FfiConverterTypeImportId.read(from: &buf),
                kind: FfiConverterTypeImportKind.read(from: &buf),
                actor: FfiConverterOptionString.read(from: &buf),
                startedAt: FfiConverterTypeTimestamp.read(from: &buf),
                finishedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                rows: FfiConverterTypeImportCounts.read(from: &buf),
                records: FfiConverterTypeImportCounts.read(from: &buf),
                revertedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Import, into buf: inout [UInt8]) {
        FfiConverterTypeImportId.write(value.id, into: &buf)
        FfiConverterTypeImportKind.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.actor, into: &buf)
        FfiConverterTypeTimestamp.write(value.startedAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.finishedAt, into: &buf)
        FfiConverterTypeImportCounts.write(value.rows, into: &buf)
        FfiConverterTypeImportCounts.write(value.records, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.revertedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImport_lift(_ buf: RustBuffer) throws -> Import {
    return try FfiConverterTypeImport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImport_lower(_ value: Import) -> RustBuffer {
    return FfiConverterTypeImport.lower(value)
}


/**
 * What became of what was read: `read` = `imported` + `skipped` + `rejected`.
 */
public struct ImportCounts: Equatable, Hashable {
    /**
     * How many were read.
     */
    public var read: UInt64
    /**
     * Created or updated.
     */
    public var imported: UInt64
    /**
     * Stored already, just so, or to be left as they are.
     */
    public var skipped: UInt64
    /**
     * Refused for an error.
     */
    public var rejected: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many were read.
         */read: UInt64,
        /**
         * Created or updated.
         */imported: UInt64,
        /**
         * Stored already, just so, or to be left as they are.
         */skipped: UInt64,
        /**
         * Refused for an error.
         */rejected: UInt64) {
        self.read = read
        self.imported = imported
        self.skipped = skipped
        self.rejected = rejected
    }




}

#if compiler(>=6)
extension ImportCounts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImportCounts: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImportCounts {
        return
            try ImportCounts(
                read: FfiConverterUInt64.read(from: &buf),
                imported: FfiConverterUInt64.read(from: &buf),
                skipped: FfiConverterUInt64.read(from: &buf),
                rejected: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ImportCounts, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.read, into: &buf)
        FfiConverterUInt64.write(value.imported, into: &buf)
        FfiConverterUInt64.write(value.skipped, into: &buf)
        FfiConverterUInt64.write(value.rejected, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportCounts_lift(_ buf: RustBuffer) throws -> ImportCounts {
    return try FfiConverterTypeImportCounts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportCounts_lower(_ value: ImportCounts) -> RustBuffer {
    return FfiConverterTypeImportCounts.lower(value)
}


/**
 * One page of a list.
 */
public struct ImportPage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [Import]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [Import],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension ImportPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImportPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImportPage {
        return
            try ImportPage(
                items: FfiConverterSequenceTypeImport.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: ImportPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeImport.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportPage_lift(_ buf: RustBuffer) throws -> ImportPage {
    return try FfiConverterTypeImportPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportPage_lower(_ value: ImportPage) -> RustBuffer {
    return FfiConverterTypeImportPage.lower(value)
}


/**
 * What an import did.
 */
public struct ImportReport: Equatable, Hashable {
    /**
     * The import's id; none for a dry run.
     */
    public var id: ImportId?
    /**
     * Rows of the file.
     */
    public var rows: ImportCounts
    /**
     * Customers, or orders; a row that belongs to no order counts as one.
     */
    public var records: ImportCounts
    /**
     * Customers that were created; with orders these are the customers that were not stored.
     */
    public var customersCreated: UInt64
    /**
     * Products that were created, since an order named them.
     */
    public var productsCreated: UInt64
    /**
     * The errors that were found first, by row.
     */
    public var errors: [RowError]
    /**
     * How many errors there were.
     */
    public var errorCount: UInt64
    /**
     * Whether the progress function ended the import before the end of the file.
     */
    public var stopped: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The import's id; none for a dry run.
         */id: ImportId?,
        /**
         * Rows of the file.
         */rows: ImportCounts,
        /**
         * Customers, or orders; a row that belongs to no order counts as one.
         */records: ImportCounts,
        /**
         * Customers that were created; with orders these are the customers that were not stored.
         */customersCreated: UInt64,
        /**
         * Products that were created, since an order named them.
         */productsCreated: UInt64,
        /**
         * The errors that were found first, by row.
         */errors: [RowError],
        /**
         * How many errors there were.
         */errorCount: UInt64,
        /**
         * Whether the progress function ended the import before the end of the file.
         */stopped: Bool) {
        self.id = id
        self.rows = rows
        self.records = records
        self.customersCreated = customersCreated
        self.productsCreated = productsCreated
        self.errors = errors
        self.errorCount = errorCount
        self.stopped = stopped
    }




}

#if compiler(>=6)
extension ImportReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImportReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImportReport {
        return
            try ImportReport(
                id: FfiConverterOptionTypeImportId.read(from: &buf),
                rows: FfiConverterTypeImportCounts.read(from: &buf),
                records: FfiConverterTypeImportCounts.read(from: &buf),
                customersCreated: FfiConverterUInt64.read(from: &buf),
                productsCreated: FfiConverterUInt64.read(from: &buf),
                errors: FfiConverterSequenceTypeRowError.read(from: &buf),
                errorCount: FfiConverterUInt64.read(from: &buf),
                stopped: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ImportReport, into buf: inout [UInt8]) {
        FfiConverterOptionTypeImportId.write(value.id, into: &buf)
        FfiConverterTypeImportCounts.write(value.rows, into: &buf)
        FfiConverterTypeImportCounts.write(value.records, into: &buf)
        FfiConverterUInt64.write(value.customersCreated, into: &buf)
        FfiConverterUInt64.write(value.productsCreated, into: &buf)
        FfiConverterSequenceTypeRowError.write(value.errors, into: &buf)
        FfiConverterUInt64.write(value.errorCount, into: &buf)
        FfiConverterBool.write(value.stopped, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportReport_lift(_ buf: RustBuffer) throws -> ImportReport {
    return try FfiConverterTypeImportReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportReport_lower(_ value: ImportReport) -> RustBuffer {
    return FfiConverterTypeImportReport.lower(value)
}


/**
 * A value that was left out, since it is somebody else's already or not in form.
 */
public struct IngestConflict: Equatable, Hashable {
    /**
     * Where it lies in the payload.
     */
    public var field: String
    /**
     * Why it was left out: `taken`, `invalid_email`, `invalid_phone`.
     */
    public var code: ErrorCode

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where it lies in the payload.
         */field: String,
        /**
         * Why it was left out: `taken`, `invalid_email`, `invalid_phone`.
         */code: ErrorCode) {
        self.field = field
        self.code = code
    }




}

#if compiler(>=6)
extension IngestConflict: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIngestConflict: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IngestConflict {
        return
            try IngestConflict(
                field: FfiConverterString.read(from: &buf),
                code: FfiConverterTypeErrorCode.read(from: &buf)
        )
    }

    public static func write(_ value: IngestConflict, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterTypeErrorCode.write(value.code, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngestConflict_lift(_ buf: RustBuffer) throws -> IngestConflict {
    return try FfiConverterTypeIngestConflict.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngestConflict_lower(_ value: IngestConflict) -> RustBuffer {
    return FfiConverterTypeIngestConflict.lower(value)
}


/**
 * What became of a webhook: what it did, and the records that it is about.
 */
public struct Ingested: Equatable, Hashable {
    /**
     * What it did.
     */
    public var outcome: IngestOutcome
    /**
     * Why it was left aside, if it was.
     */
    public var reason: IngestReason?
    /**
     * Whom it is about.
     */
    public var customerId: CustomerId?
    /**
     * The order.
     */
    public var orderId: OrderId?
    /**
     * The refunds that it reports.
     */
    public var refundIds: [RefundId]
    /**
     * The products, one for each variant.
     */
    public var productIds: [ProductId]
    /**
     * The interaction.
     */
    public var interactionId: InteractionId?
    /**
     * What was left out.
     */
    public var conflicts: [IngestConflict]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it did.
         */outcome: IngestOutcome,
        /**
         * Why it was left aside, if it was.
         */reason: IngestReason?,
        /**
         * Whom it is about.
         */customerId: CustomerId?,
        /**
         * The order.
         */orderId: OrderId?,
        /**
         * The refunds that it reports.
         */refundIds: [RefundId],
        /**
         * The products, one for each variant.
         */productIds: [ProductId],
        /**
         * The interaction.
         */interactionId: InteractionId?,
        /**
         * What was left out.
         */conflicts: [IngestConflict]) {
        self.outcome = outcome
        self.reason = reason
        self.customerId = customerId
        self.orderId = orderId
        self.refundIds = refundIds
        self.productIds = productIds
        self.interactionId = interactionId
        self.conflicts = conflicts
    }




}

#if compiler(>=6)
extension Ingested: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIngested: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Ingested {
        return
            try Ingested(
                outcome: FfiConverterTypeIngestOutcome.read(from: &buf),
                reason: FfiConverterOptionTypeIngestReason.read(from: &buf),
                customerId: FfiConverterOptionTypeCustomerId.read(from: &buf),
                orderId: FfiConverterOptionTypeOrderId.read(from: &buf),
                refundIds: FfiConverterSequenceTypeRefundId.read(from: &buf),
                productIds: FfiConverterSequenceTypeProductId.read(from: &buf),
                interactionId: FfiConverterOptionTypeInteractionId.read(from: &buf),
                conflicts: FfiConverterSequenceTypeIngestConflict.read(from: &buf)
        )
    }

    public static func write(_ value: Ingested, into buf: inout [UInt8]) {
        FfiConverterTypeIngestOutcome.write(value.outcome, into: &buf)
        FfiConverterOptionTypeIngestReason.write(value.reason, into: &buf)
        FfiConverterOptionTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterOptionTypeOrderId.write(value.orderId, into: &buf)
        FfiConverterSequenceTypeRefundId.write(value.refundIds, into: &buf)
        FfiConverterSequenceTypeProductId.write(value.productIds, into: &buf)
        FfiConverterOptionTypeInteractionId.write(value.interactionId, into: &buf)
        FfiConverterSequenceTypeIngestConflict.write(value.conflicts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngested_lift(_ buf: RustBuffer) throws -> Ingested {
    return try FfiConverterTypeIngested.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngested_lower(_ value: Ingested) -> RustBuffer {
    return FfiConverterTypeIngested.lower(value)
}


/**
 * Something that passed between the business and somebody.
 *
 * Unique: no two interactions share an idempotency key, deleted ones included. `version` counts the changes from 1.
 */
public struct Interaction: Equatable, Hashable {
    /**
     * The interaction's id.
     */
    public var id: InteractionId
    /**
     * Whose it is; none while that is not known, as with page views before a log-in.
     */
    public var customerId: CustomerId?
    /**
     * What it was.
     */
    public var kind: InteractionKind
    /**
     * The event's name, always there for a custom event.
     */
    public var name: String?
    /**
     * Who turned to whom, where that can be said.
     */
    public var direction: Direction?
    /**
     * The channel it took.
     */
    public var channel: Channel
    /**
     * What it was about, in a line.
     */
    public var subject: String?
    /**
     * What was said or written.
     */
    public var body: String?
    /**
     * What came of it: `no_answer`, `interested`, `complaint solved`.
     */
    public var outcome: String?
    /**
     * How long it took.
     */
    public var durationSeconds: UInt32?
    /**
     * Where it was.
     */
    public var location: Location?
    /**
     * The member of staff who took part.
     */
    public var staff: String?
    /**
     * Free values by name, such as the page's address.
     */
    public var properties: [String: Value]
    /**
     * What tells a repeated recording from a new one.
     */
    public var idempotencyKey: String?
    /**
     * When it happened, or began.
     */
    public var at: Timestamp
    /**
     * When the record was created.
     */
    public var createdAt: Timestamp
    /**
     * When it was last changed.
     */
    public var updatedAt: Timestamp
    /**
     * Counts the changes, from 1.
     */
    public var version: UInt64
    /**
     * When it was deleted.
     */
    public var deletedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The interaction's id.
         */id: InteractionId,
        /**
         * Whose it is; none while that is not known, as with page views before a log-in.
         */customerId: CustomerId?,
        /**
         * What it was.
         */kind: InteractionKind,
        /**
         * The event's name, always there for a custom event.
         */name: String?,
        /**
         * Who turned to whom, where that can be said.
         */direction: Direction?,
        /**
         * The channel it took.
         */channel: Channel,
        /**
         * What it was about, in a line.
         */subject: String?,
        /**
         * What was said or written.
         */body: String?,
        /**
         * What came of it: `no_answer`, `interested`, `complaint solved`.
         */outcome: String?,
        /**
         * How long it took.
         */durationSeconds: UInt32?,
        /**
         * Where it was.
         */location: Location?,
        /**
         * The member of staff who took part.
         */staff: String?,
        /**
         * Free values by name, such as the page's address.
         */properties: [String: Value],
        /**
         * What tells a repeated recording from a new one.
         */idempotencyKey: String?,
        /**
         * When it happened, or began.
         */at: Timestamp,
        /**
         * When the record was created.
         */createdAt: Timestamp,
        /**
         * When it was last changed.
         */updatedAt: Timestamp,
        /**
         * Counts the changes, from 1.
         */version: UInt64,
        /**
         * When it was deleted.
         */deletedAt: Timestamp?) {
        self.id = id
        self.customerId = customerId
        self.kind = kind
        self.name = name
        self.direction = direction
        self.channel = channel
        self.subject = subject
        self.body = body
        self.outcome = outcome
        self.durationSeconds = durationSeconds
        self.location = location
        self.staff = staff
        self.properties = properties
        self.idempotencyKey = idempotencyKey
        self.at = at
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
        self.deletedAt = deletedAt
    }




}

#if compiler(>=6)
extension Interaction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteraction: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Interaction {
        return
            try Interaction(
                id: FfiConverterTypeInteractionId.read(from: &buf),
                customerId: FfiConverterOptionTypeCustomerId.read(from: &buf),
                kind: FfiConverterTypeInteractionKind.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                direction: FfiConverterOptionTypeDirection.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                subject: FfiConverterOptionString.read(from: &buf),
                body: FfiConverterOptionString.read(from: &buf),
                outcome: FfiConverterOptionString.read(from: &buf),
                durationSeconds: FfiConverterOptionUInt32.read(from: &buf),
                location: FfiConverterOptionTypeLocation.read(from: &buf),
                staff: FfiConverterOptionString.read(from: &buf),
                properties: FfiConverterDictionaryStringTypeValue.read(from: &buf),
                idempotencyKey: FfiConverterOptionString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterTypeTimestamp.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf),
                deletedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Interaction, into buf: inout [UInt8]) {
        FfiConverterTypeInteractionId.write(value.id, into: &buf)
        FfiConverterOptionTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterTypeInteractionKind.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeDirection.write(value.direction, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionString.write(value.subject, into: &buf)
        FfiConverterOptionString.write(value.body, into: &buf)
        FfiConverterOptionString.write(value.outcome, into: &buf)
        FfiConverterOptionUInt32.write(value.durationSeconds, into: &buf)
        FfiConverterOptionTypeLocation.write(value.location, into: &buf)
        FfiConverterOptionString.write(value.staff, into: &buf)
        FfiConverterDictionaryStringTypeValue.write(value.properties, into: &buf)
        FfiConverterOptionString.write(value.idempotencyKey, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.deletedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteraction_lift(_ buf: RustBuffer) throws -> Interaction {
    return try FfiConverterTypeInteraction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteraction_lower(_ value: Interaction) -> RustBuffer {
    return FfiConverterTypeInteraction.lower(value)
}


/**
 * One page of a list.
 */
public struct InteractionPage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [Interaction]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [Interaction],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension InteractionPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractionPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InteractionPage {
        return
            try InteractionPage(
                items: FfiConverterSequenceTypeInteraction.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: InteractionPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeInteraction.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionPage_lift(_ buf: RustBuffer) throws -> InteractionPage {
    return try FfiConverterTypeInteractionPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionPage_lower(_ value: InteractionPage) -> RustBuffer {
    return FfiConverterTypeInteractionPage.lower(value)
}


/**
 * What an update says of each field of an interaction. Its kind, name and idempotency key stay as they were recorded.
 */
public struct InteractionPatch: Equatable, Hashable {
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    public var version: UInt64?
    /**
     * Whose it is; clear it when that turns out not to be known.
     */
    public var customerId: CustomerIdPatch?
    /**
     * Who turned to whom.
     */
    public var direction: DirectionPatch?
    /**
     * The channel; cleared, it is that of the kind again.
     */
    public var channel: ChannelPatch?
    /**
     * What it was about, in a line.
     */
    public var subject: TextPatch?
    /**
     * What was said or written.
     */
    public var body: TextPatch?
    /**
     * What came of it.
     */
    public var outcome: TextPatch?
    /**
     * How long it took.
     */
    public var durationSeconds: IntegerPatch?
    /**
     * Where it was.
     */
    public var location: LocationPatch?
    /**
     * The member of staff who took part.
     */
    public var staff: TextPatch?
    /**
     * Properties by name: a value sets one, `None` removes one; those not named stay.
     */
    public var properties: [String: Value?]?
    /**
     * When it happened.
     */
    public var at: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse the update with `stale_version` unless the record has this version.
         */version: UInt64? = nil,
        /**
         * Whose it is; clear it when that turns out not to be known.
         */customerId: CustomerIdPatch? = nil,
        /**
         * Who turned to whom.
         */direction: DirectionPatch? = nil,
        /**
         * The channel; cleared, it is that of the kind again.
         */channel: ChannelPatch? = nil,
        /**
         * What it was about, in a line.
         */subject: TextPatch? = nil,
        /**
         * What was said or written.
         */body: TextPatch? = nil,
        /**
         * What came of it.
         */outcome: TextPatch? = nil,
        /**
         * How long it took.
         */durationSeconds: IntegerPatch? = nil,
        /**
         * Where it was.
         */location: LocationPatch? = nil,
        /**
         * The member of staff who took part.
         */staff: TextPatch? = nil,
        /**
         * Properties by name: a value sets one, `None` removes one; those not named stay.
         */properties: [String: Value?]? = nil,
        /**
         * When it happened.
         */at: Timestamp? = nil) {
        self.version = version
        self.customerId = customerId
        self.direction = direction
        self.channel = channel
        self.subject = subject
        self.body = body
        self.outcome = outcome
        self.durationSeconds = durationSeconds
        self.location = location
        self.staff = staff
        self.properties = properties
        self.at = at
    }




}

#if compiler(>=6)
extension InteractionPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractionPatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InteractionPatch {
        return
            try InteractionPatch(
                version: FfiConverterOptionUInt64.read(from: &buf),
                customerId: FfiConverterOptionTypeCustomerIdPatch.read(from: &buf),
                direction: FfiConverterOptionTypeDirectionPatch.read(from: &buf),
                channel: FfiConverterOptionTypeChannelPatch.read(from: &buf),
                subject: FfiConverterOptionTypeTextPatch.read(from: &buf),
                body: FfiConverterOptionTypeTextPatch.read(from: &buf),
                outcome: FfiConverterOptionTypeTextPatch.read(from: &buf),
                durationSeconds: FfiConverterOptionTypeIntegerPatch.read(from: &buf),
                location: FfiConverterOptionTypeLocationPatch.read(from: &buf),
                staff: FfiConverterOptionTypeTextPatch.read(from: &buf),
                properties: FfiConverterOptionDictionaryStringOptionTypeValue.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: InteractionPatch, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeCustomerIdPatch.write(value.customerId, into: &buf)
        FfiConverterOptionTypeDirectionPatch.write(value.direction, into: &buf)
        FfiConverterOptionTypeChannelPatch.write(value.channel, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.subject, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.body, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.outcome, into: &buf)
        FfiConverterOptionTypeIntegerPatch.write(value.durationSeconds, into: &buf)
        FfiConverterOptionTypeLocationPatch.write(value.location, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.staff, into: &buf)
        FfiConverterOptionDictionaryStringOptionTypeValue.write(value.properties, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionPatch_lift(_ buf: RustBuffer) throws -> InteractionPatch {
    return try FfiConverterTypeInteractionPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionPatch_lower(_ value: InteractionPatch) -> RustBuffer {
    return FfiConverterTypeInteractionPatch.lower(value)
}


/**
 * Which interactions a list holds; everything left out does not narrow it.
 */
public struct InteractionQuery: Equatable, Hashable {
    /**
     * Interactions of one of these kinds; of all kinds when empty.
     */
    public var kinds: [InteractionKind]?
    /**
     * Interactions on this channel.
     */
    public var channel: Channel?
    /**
     * Interactions in this direction.
     */
    public var direction: Direction?
    /**
     * Interactions at this instant or later.
     */
    public var from: Timestamp?
    /**
     * Interactions before this instant.
     */
    public var until: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Interactions of one of these kinds; of all kinds when empty.
         */kinds: [InteractionKind]? = nil,
        /**
         * Interactions on this channel.
         */channel: Channel? = nil,
        /**
         * Interactions in this direction.
         */direction: Direction? = nil,
        /**
         * Interactions at this instant or later.
         */from: Timestamp? = nil,
        /**
         * Interactions before this instant.
         */until: Timestamp? = nil) {
        self.kinds = kinds
        self.channel = channel
        self.direction = direction
        self.from = from
        self.until = until
    }




}

#if compiler(>=6)
extension InteractionQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractionQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InteractionQuery {
        return
            try InteractionQuery(
                kinds: FfiConverterOptionSequenceTypeInteractionKind.read(from: &buf),
                channel: FfiConverterOptionTypeChannel.read(from: &buf),
                direction: FfiConverterOptionTypeDirection.read(from: &buf),
                from: FfiConverterOptionTypeTimestamp.read(from: &buf),
                until: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: InteractionQuery, into buf: inout [UInt8]) {
        FfiConverterOptionSequenceTypeInteractionKind.write(value.kinds, into: &buf)
        FfiConverterOptionTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionTypeDirection.write(value.direction, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.from, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.until, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionQuery_lift(_ buf: RustBuffer) throws -> InteractionQuery {
    return try FfiConverterTypeInteractionQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionQuery_lower(_ value: InteractionQuery) -> RustBuffer {
    return FfiConverterTypeInteractionQuery.lower(value)
}


/**
 * The end of the journal: keep it elsewhere, and a later `Journal::verify` finds any rewriting
 * of the past.
 */
public struct JournalHead: Equatable, Hashable {
    /**
     * The last sequence number.
     */
    public var seq: UInt64
    /**
     * The hash of the last block; 64 hexadecimal digits in JSON.
     */
    public var hash: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The last sequence number.
         */seq: UInt64,
        /**
         * The hash of the last block; 64 hexadecimal digits in JSON.
         */hash: String) {
        self.seq = seq
        self.hash = hash
    }




}

#if compiler(>=6)
extension JournalHead: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeJournalHead: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JournalHead {
        return
            try JournalHead(
                seq: FfiConverterUInt64.read(from: &buf),
                hash: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: JournalHead, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.seq, into: &buf)
        FfiConverterString.write(value.hash, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJournalHead_lift(_ buf: RustBuffer) throws -> JournalHead {
    return try FfiConverterTypeJournalHead.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJournalHead_lower(_ value: JournalHead) -> RustBuffer {
    return FfiConverterTypeJournalHead.lower(value)
}


/**
 * Where an interaction took place: a name, a point, or both.
 */
public struct Location: Equatable, Hashable {
    /**
     * The place, as people call it.
     */
    public var place: String?
    /**
     * The point, such as where a check-in was made.
     */
    public var coordinates: Coordinates?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The place, as people call it.
         */place: String? = nil,
        /**
         * The point, such as where a check-in was made.
         */coordinates: Coordinates? = nil) {
        self.place = place
        self.coordinates = coordinates
    }




}

#if compiler(>=6)
extension Location: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLocation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Location {
        return
            try Location(
                place: FfiConverterOptionString.read(from: &buf),
                coordinates: FfiConverterOptionTypeCoordinates.read(from: &buf)
        )
    }

    public static func write(_ value: Location, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.place, into: &buf)
        FfiConverterOptionTypeCoordinates.write(value.coordinates, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLocation_lift(_ buf: RustBuffer) throws -> Location {
    return try FfiConverterTypeLocation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLocation_lower(_ value: Location) -> RustBuffer {
    return FfiConverterTypeLocation.lower(value)
}


/**
 * An amount of money, exact to 28 digits. In JSON `{"amount": "12.30", "currency": "EUR"}`; an integer is read as well, a
 * float is not, since it may have lost digits.
 *
 * Arithmetic is checked: different currencies and results that do not fit are errors, never wrong numbers.
 */
public struct Money: Equatable, Hashable {
    /**
     * The amount in the currency's main unit.
     */
    public var amount: Decimal
    /**
     * The currency.
     */
    public var currency: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The amount in the currency's main unit.
         */amount: Decimal,
        /**
         * The currency.
         */currency: String) {
        self.amount = amount
        self.currency = currency
    }




}

#if compiler(>=6)
extension Money: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMoney: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Money {
        return
            try Money(
                amount: FfiConverterTypeDecimal.read(from: &buf),
                currency: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Money, into buf: inout [UInt8]) {
        FfiConverterTypeDecimal.write(value.amount, into: &buf)
        FfiConverterString.write(value.currency, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMoney_lift(_ buf: RustBuffer) throws -> Money {
    return try FfiConverterTypeMoney.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMoney_lower(_ value: Money) -> RustBuffer {
    return FfiConverterTypeMoney.lower(value)
}


/**
 * What was sold in one civil month.
 */
public struct MonthSales: Equatable, Hashable {
    /**
     * The month's first day.
     */
    public var month: CivilDate
    /**
     * Orders, without returns.
     */
    public var orders: UInt64
    /**
     * Returns.
     */
    public var returns: UInt64
    /**
     * Customers whose first order was placed in this month.
     */
    public var newBuyers: UInt64
    /**
     * Customers with an order in this month and one in an earlier month.
     */
    public var returningBuyers: UInt64
    /**
     * Totals less refunds and returns, by currency; no entry for a sum of zero.
     */
    public var revenue: [Money]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The month's first day.
         */month: CivilDate,
        /**
         * Orders, without returns.
         */orders: UInt64,
        /**
         * Returns.
         */returns: UInt64,
        /**
         * Customers whose first order was placed in this month.
         */newBuyers: UInt64,
        /**
         * Customers with an order in this month and one in an earlier month.
         */returningBuyers: UInt64,
        /**
         * Totals less refunds and returns, by currency; no entry for a sum of zero.
         */revenue: [Money]) {
        self.month = month
        self.orders = orders
        self.returns = returns
        self.newBuyers = newBuyers
        self.returningBuyers = returningBuyers
        self.revenue = revenue
    }




}

#if compiler(>=6)
extension MonthSales: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMonthSales: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MonthSales {
        return
            try MonthSales(
                month: FfiConverterTypeCivilDate.read(from: &buf),
                orders: FfiConverterUInt64.read(from: &buf),
                returns: FfiConverterUInt64.read(from: &buf),
                newBuyers: FfiConverterUInt64.read(from: &buf),
                returningBuyers: FfiConverterUInt64.read(from: &buf),
                revenue: FfiConverterSequenceTypeMoney.read(from: &buf)
        )
    }

    public static func write(_ value: MonthSales, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.month, into: &buf)
        FfiConverterUInt64.write(value.orders, into: &buf)
        FfiConverterUInt64.write(value.returns, into: &buf)
        FfiConverterUInt64.write(value.newBuyers, into: &buf)
        FfiConverterUInt64.write(value.returningBuyers, into: &buf)
        FfiConverterSequenceTypeMoney.write(value.revenue, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMonthSales_lift(_ buf: RustBuffer) throws -> MonthSales {
    return try FfiConverterTypeMonthSales.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMonthSales_lower(_ value: MonthSales) -> RustBuffer {
    return FfiConverterTypeMonthSales.lower(value)
}


/**
 * A category to create. Everything may be left out but the name.
 */
public struct NewCategory: Equatable, Hashable {
    /**
     * The id, when it was minted elsewhere.
     */
    public var id: CategoryId?
    /**
     * The name, at most 200 bytes.
     */
    public var name: String?
    /**
     * The category it is a part of.
     */
    public var parentId: CategoryId?
    /**
     * What is in it, in some sentences.
     */
    public var description: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, when it was minted elsewhere.
         */id: CategoryId? = nil,
        /**
         * The name, at most 200 bytes.
         */name: String? = nil,
        /**
         * The category it is a part of.
         */parentId: CategoryId? = nil,
        /**
         * What is in it, in some sentences.
         */description: String? = nil) {
        self.id = id
        self.name = name
        self.parentId = parentId
        self.description = description
    }




}

#if compiler(>=6)
extension NewCategory: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewCategory: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewCategory {
        return
            try NewCategory(
                id: FfiConverterOptionTypeCategoryId.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                parentId: FfiConverterOptionTypeCategoryId.read(from: &buf),
                description: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: NewCategory, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCategoryId.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeCategoryId.write(value.parentId, into: &buf)
        FfiConverterOptionString.write(value.description, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewCategory_lift(_ buf: RustBuffer) throws -> NewCategory {
    return try FfiConverterTypeNewCategory.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewCategory_lower(_ value: NewCategory) -> RustBuffer {
    return FfiConverterTypeNewCategory.lower(value)
}


/**
 * A customer to create. Everything may be left out but a name or an identifier.
 */
public struct NewCustomer: Equatable, Hashable {
    /**
     * The id, when it was minted elsewhere, such as on a phone that was offline.
     */
    public var id: CustomerId?
    /**
     * Person or organization.
     */
    public var kind: CustomerKind?
    /**
     * The whole name, as it is written; made of the parts when it is left out.
     */
    public var name: String?
    /**
     * The name's parts.
     */
    public var nameParts: PersonName?
    /**
     * Identifiers.
     */
    public var identifiers: [Identifier]?
    /**
     * Postal addresses.
     */
    public var addresses: [Address]?
    /**
     * Birthday, or founding day.
     */
    public var birthday: PartialDate?
    /**
     * Gender.
     */
    public var gender: Gender?
    /**
     * Preferred language, a BCP 47 tag.
     */
    public var language: String?
    /**
     * Time zone, an IANA name.
     */
    public var timeZone: String?
    /**
     * Occupation, or an organization's trade.
     */
    public var occupation: String?
    /**
     * What the customer likes, by name.
     */
    public var preferences: [String: Value]?
    /**
     * Tags.
     */
    public var tags: [String]?
    /**
     * Roles; `customer` when left out.
     */
    public var roles: [Role]?
    /**
     * How far the customer has come; `lead` when left out.
     */
    public var lifecycle: Lifecycle?
    /**
     * The member of staff who looks after the customer.
     */
    public var owner: String?
    /**
     * Where the customer came from.
     */
    public var source: String?
    /**
     * Values of custom fields, by key.
     */
    public var custom: [String: Value]?
    /**
     * Consents.
     */
    public var consents: [Consent]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, when it was minted elsewhere, such as on a phone that was offline.
         */id: CustomerId? = nil,
        /**
         * Person or organization.
         */kind: CustomerKind? = nil,
        /**
         * The whole name, as it is written; made of the parts when it is left out.
         */name: String? = nil,
        /**
         * The name's parts.
         */nameParts: PersonName? = nil,
        /**
         * Identifiers.
         */identifiers: [Identifier]? = nil,
        /**
         * Postal addresses.
         */addresses: [Address]? = nil,
        /**
         * Birthday, or founding day.
         */birthday: PartialDate? = nil,
        /**
         * Gender.
         */gender: Gender? = nil,
        /**
         * Preferred language, a BCP 47 tag.
         */language: String? = nil,
        /**
         * Time zone, an IANA name.
         */timeZone: String? = nil,
        /**
         * Occupation, or an organization's trade.
         */occupation: String? = nil,
        /**
         * What the customer likes, by name.
         */preferences: [String: Value]? = nil,
        /**
         * Tags.
         */tags: [String]? = nil,
        /**
         * Roles; `customer` when left out.
         */roles: [Role]? = nil,
        /**
         * How far the customer has come; `lead` when left out.
         */lifecycle: Lifecycle? = nil,
        /**
         * The member of staff who looks after the customer.
         */owner: String? = nil,
        /**
         * Where the customer came from.
         */source: String? = nil,
        /**
         * Values of custom fields, by key.
         */custom: [String: Value]? = nil,
        /**
         * Consents.
         */consents: [Consent]? = nil) {
        self.id = id
        self.kind = kind
        self.name = name
        self.nameParts = nameParts
        self.identifiers = identifiers
        self.addresses = addresses
        self.birthday = birthday
        self.gender = gender
        self.language = language
        self.timeZone = timeZone
        self.occupation = occupation
        self.preferences = preferences
        self.tags = tags
        self.roles = roles
        self.lifecycle = lifecycle
        self.owner = owner
        self.source = source
        self.custom = custom
        self.consents = consents
    }




}

#if compiler(>=6)
extension NewCustomer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewCustomer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewCustomer {
        return
            try NewCustomer(
                id: FfiConverterOptionTypeCustomerId.read(from: &buf),
                kind: FfiConverterOptionTypeCustomerKind.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                nameParts: FfiConverterOptionTypePersonName.read(from: &buf),
                identifiers: FfiConverterOptionSequenceTypeIdentifier.read(from: &buf),
                addresses: FfiConverterOptionSequenceTypeAddress.read(from: &buf),
                birthday: FfiConverterOptionTypePartialDate.read(from: &buf),
                gender: FfiConverterOptionTypeGender.read(from: &buf),
                language: FfiConverterOptionString.read(from: &buf),
                timeZone: FfiConverterOptionString.read(from: &buf),
                occupation: FfiConverterOptionString.read(from: &buf),
                preferences: FfiConverterOptionDictionaryStringTypeValue.read(from: &buf),
                tags: FfiConverterOptionSequenceString.read(from: &buf),
                roles: FfiConverterOptionSequenceTypeRole.read(from: &buf),
                lifecycle: FfiConverterOptionTypeLifecycle.read(from: &buf),
                owner: FfiConverterOptionString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                custom: FfiConverterOptionDictionaryStringTypeValue.read(from: &buf),
                consents: FfiConverterOptionSequenceTypeConsent.read(from: &buf)
        )
    }

    public static func write(_ value: NewCustomer, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCustomerId.write(value.id, into: &buf)
        FfiConverterOptionTypeCustomerKind.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypePersonName.write(value.nameParts, into: &buf)
        FfiConverterOptionSequenceTypeIdentifier.write(value.identifiers, into: &buf)
        FfiConverterOptionSequenceTypeAddress.write(value.addresses, into: &buf)
        FfiConverterOptionTypePartialDate.write(value.birthday, into: &buf)
        FfiConverterOptionTypeGender.write(value.gender, into: &buf)
        FfiConverterOptionString.write(value.language, into: &buf)
        FfiConverterOptionString.write(value.timeZone, into: &buf)
        FfiConverterOptionString.write(value.occupation, into: &buf)
        FfiConverterOptionDictionaryStringTypeValue.write(value.preferences, into: &buf)
        FfiConverterOptionSequenceString.write(value.tags, into: &buf)
        FfiConverterOptionSequenceTypeRole.write(value.roles, into: &buf)
        FfiConverterOptionTypeLifecycle.write(value.lifecycle, into: &buf)
        FfiConverterOptionString.write(value.owner, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterOptionDictionaryStringTypeValue.write(value.custom, into: &buf)
        FfiConverterOptionSequenceTypeConsent.write(value.consents, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewCustomer_lift(_ buf: RustBuffer) throws -> NewCustomer {
    return try FfiConverterTypeNewCustomer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewCustomer_lower(_ value: NewCustomer) -> RustBuffer {
    return FfiConverterTypeNewCustomer.lower(value)
}


/**
 * A field to define.
 */
public struct NewField: Equatable, Hashable {
    /**
     * The name under which values are stored: lower-case letters, digits and `_`, at most 64.
     */
    public var key: String?
    /**
     * What people see; the key when left out.
     */
    public var label: String?
    /**
     * The type of the values.
     */
    public var kind: FieldKind?
    /**
     * What can be chosen; at least one for `Choice` and `Choices`, none for the others.
     */
    public var choices: [String]?
    /**
     * Whether a customer cannot be created without a value.
     */
    public var required: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name under which values are stored: lower-case letters, digits and `_`, at most 64.
         */key: String? = nil,
        /**
         * What people see; the key when left out.
         */label: String? = nil,
        /**
         * The type of the values.
         */kind: FieldKind? = nil,
        /**
         * What can be chosen; at least one for `Choice` and `Choices`, none for the others.
         */choices: [String]? = nil,
        /**
         * Whether a customer cannot be created without a value.
         */required: Bool? = nil) {
        self.key = key
        self.label = label
        self.kind = kind
        self.choices = choices
        self.required = required
    }




}

#if compiler(>=6)
extension NewField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewField: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewField {
        return
            try NewField(
                key: FfiConverterOptionString.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf),
                kind: FfiConverterOptionTypeFieldKind.read(from: &buf),
                choices: FfiConverterOptionSequenceString.read(from: &buf),
                required: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: NewField, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.key, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
        FfiConverterOptionTypeFieldKind.write(value.kind, into: &buf)
        FfiConverterOptionSequenceString.write(value.choices, into: &buf)
        FfiConverterOptionBool.write(value.required, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewField_lift(_ buf: RustBuffer) throws -> NewField {
    return try FfiConverterTypeNewField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewField_lower(_ value: NewField) -> RustBuffer {
    return FfiConverterTypeNewField.lower(value)
}


/**
 * An interaction to record. Everything may be left out but the kind, a custom event's name and its channel.
 */
public struct NewInteraction: Equatable, Hashable {
    /**
     * The id, when it was minted elsewhere, such as on a phone that was offline.
     */
    public var id: InteractionId?
    /**
     * Whose it is, when that is known.
     */
    public var customerId: CustomerId?
    /**
     * What it was.
     */
    public var kind: InteractionKind
    /**
     * The event's name; required for a custom event.
     */
    public var name: String?
    /**
     * Who turned to whom.
     */
    public var direction: Direction?
    /**
     * The channel; that of the kind when left out, but required for a custom event.
     */
    public var channel: Channel?
    /**
     * What it was about, in a line.
     */
    public var subject: String?
    /**
     * What was said or written, at most 1 MiB.
     */
    public var body: String?
    /**
     * What came of it.
     */
    public var outcome: String?
    /**
     * How long it took.
     */
    public var durationSeconds: UInt32?
    /**
     * Where it was.
     */
    public var location: Location?
    /**
     * The member of staff who took part.
     */
    public var staff: String?
    /**
     * Free values by name: at most 200 of them, 64 KiB together.
     */
    public var properties: [String: Value]
    /**
     * At most 200 bytes that only this interaction has: recording it again gives back what was stored first.
     */
    public var idempotencyKey: String?
    /**
     * When it happened: now when left out, at most a day ahead, not before the year 1.
     */
    public var at: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, when it was minted elsewhere, such as on a phone that was offline.
         */id: InteractionId? = nil,
        /**
         * Whose it is, when that is known.
         */customerId: CustomerId? = nil,
        /**
         * What it was.
         */kind: InteractionKind,
        /**
         * The event's name; required for a custom event.
         */name: String? = nil,
        /**
         * Who turned to whom.
         */direction: Direction? = nil,
        /**
         * The channel; that of the kind when left out, but required for a custom event.
         */channel: Channel? = nil,
        /**
         * What it was about, in a line.
         */subject: String? = nil,
        /**
         * What was said or written, at most 1 MiB.
         */body: String? = nil,
        /**
         * What came of it.
         */outcome: String? = nil,
        /**
         * How long it took.
         */durationSeconds: UInt32? = nil,
        /**
         * Where it was.
         */location: Location? = nil,
        /**
         * The member of staff who took part.
         */staff: String? = nil,
        /**
         * Free values by name: at most 200 of them, 64 KiB together.
         */properties: [String: Value] = [:],
        /**
         * At most 200 bytes that only this interaction has: recording it again gives back what was stored first.
         */idempotencyKey: String? = nil,
        /**
         * When it happened: now when left out, at most a day ahead, not before the year 1.
         */at: Timestamp? = nil) {
        self.id = id
        self.customerId = customerId
        self.kind = kind
        self.name = name
        self.direction = direction
        self.channel = channel
        self.subject = subject
        self.body = body
        self.outcome = outcome
        self.durationSeconds = durationSeconds
        self.location = location
        self.staff = staff
        self.properties = properties
        self.idempotencyKey = idempotencyKey
        self.at = at
    }




}

#if compiler(>=6)
extension NewInteraction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewInteraction: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewInteraction {
        return
            try NewInteraction(
                id: FfiConverterOptionTypeInteractionId.read(from: &buf),
                customerId: FfiConverterOptionTypeCustomerId.read(from: &buf),
                kind: FfiConverterTypeInteractionKind.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                direction: FfiConverterOptionTypeDirection.read(from: &buf),
                channel: FfiConverterOptionTypeChannel.read(from: &buf),
                subject: FfiConverterOptionString.read(from: &buf),
                body: FfiConverterOptionString.read(from: &buf),
                outcome: FfiConverterOptionString.read(from: &buf),
                durationSeconds: FfiConverterOptionUInt32.read(from: &buf),
                location: FfiConverterOptionTypeLocation.read(from: &buf),
                staff: FfiConverterOptionString.read(from: &buf),
                properties: FfiConverterDictionaryStringTypeValue.read(from: &buf),
                idempotencyKey: FfiConverterOptionString.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: NewInteraction, into buf: inout [UInt8]) {
        FfiConverterOptionTypeInteractionId.write(value.id, into: &buf)
        FfiConverterOptionTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterTypeInteractionKind.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeDirection.write(value.direction, into: &buf)
        FfiConverterOptionTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionString.write(value.subject, into: &buf)
        FfiConverterOptionString.write(value.body, into: &buf)
        FfiConverterOptionString.write(value.outcome, into: &buf)
        FfiConverterOptionUInt32.write(value.durationSeconds, into: &buf)
        FfiConverterOptionTypeLocation.write(value.location, into: &buf)
        FfiConverterOptionString.write(value.staff, into: &buf)
        FfiConverterDictionaryStringTypeValue.write(value.properties, into: &buf)
        FfiConverterOptionString.write(value.idempotencyKey, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewInteraction_lift(_ buf: RustBuffer) throws -> NewInteraction {
    return try FfiConverterTypeNewInteraction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewInteraction_lower(_ value: NewInteraction) -> RustBuffer {
    return FfiConverterTypeNewInteraction.lower(value)
}


/**
 * A note to create.
 */
public struct NewNote: Equatable, Hashable {
    /**
     * The id, when it was minted elsewhere.
     */
    public var id: NoteId?
    /**
     * Whom it is about.
     */
    public var customerId: CustomerId
    /**
     * What it says.
     */
    public var body: String
    /**
     * Who wrote it; the handle's actor when left out.
     */
    public var author: String?
    /**
     * When it was written; now when left out.
     */
    public var at: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, when it was minted elsewhere.
         */id: NoteId? = nil,
        /**
         * Whom it is about.
         */customerId: CustomerId,
        /**
         * What it says.
         */body: String,
        /**
         * Who wrote it; the handle's actor when left out.
         */author: String? = nil,
        /**
         * When it was written; now when left out.
         */at: Timestamp? = nil) {
        self.id = id
        self.customerId = customerId
        self.body = body
        self.author = author
        self.at = at
    }




}

#if compiler(>=6)
extension NewNote: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewNote: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewNote {
        return
            try NewNote(
                id: FfiConverterOptionTypeNoteId.read(from: &buf),
                customerId: FfiConverterTypeCustomerId.read(from: &buf),
                body: FfiConverterString.read(from: &buf),
                author: FfiConverterOptionString.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: NewNote, into buf: inout [UInt8]) {
        FfiConverterOptionTypeNoteId.write(value.id, into: &buf)
        FfiConverterTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterString.write(value.body, into: &buf)
        FfiConverterOptionString.write(value.author, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewNote_lift(_ buf: RustBuffer) throws -> NewNote {
    return try FfiConverterTypeNewNote.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewNote_lower(_ value: NewNote) -> RustBuffer {
    return FfiConverterTypeNewNote.lower(value)
}


/**
 * An order to create.
 */
public struct NewOrder: Equatable, Hashable {
    /**
     * The id, when it was minted elsewhere.
     */
    public var id: OrderId?
    /**
     * Its number in the system it comes from.
     */
    public var number: String?
    /**
     * The system it comes from.
     */
    public var source: String?
    /**
     * Who ordered.
     */
    public var customerId: CustomerId?
    /**
     * The currency of all amounts.
     */
    public var currency: String
    /**
     * What was ordered, 1 to 2,000 lines.
     */
    public var lines: [NewOrderLine]
    /**
     * What is taken off the whole order.
     */
    public var discount: Decimal?
    /**
     * The price of shipping.
     */
    public var shipping: Decimal?
    /**
     * Tax that is added to the whole order.
     */
    public var tax: Decimal?
    /**
     * Payments that came already.
     */
    public var payments: [NewPayment]
    /**
     * How far its execution is.
     */
    public var status: OrderStatus?
    /**
     * The channel it came by.
     */
    public var channel: Channel?
    /**
     * Remarks.
     */
    public var note: String?
    /**
     * When it was placed; now, when left out.
     */
    public var placedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, when it was minted elsewhere.
         */id: OrderId? = nil,
        /**
         * Its number in the system it comes from.
         */number: String? = nil,
        /**
         * The system it comes from.
         */source: String? = nil,
        /**
         * Who ordered.
         */customerId: CustomerId? = nil,
        /**
         * The currency of all amounts.
         */currency: String,
        /**
         * What was ordered, 1 to 2,000 lines.
         */lines: [NewOrderLine],
        /**
         * What is taken off the whole order.
         */discount: Decimal? = nil,
        /**
         * The price of shipping.
         */shipping: Decimal? = nil,
        /**
         * Tax that is added to the whole order.
         */tax: Decimal? = nil,
        /**
         * Payments that came already.
         */payments: [NewPayment] = [],
        /**
         * How far its execution is.
         */status: OrderStatus? = nil,
        /**
         * The channel it came by.
         */channel: Channel? = nil,
        /**
         * Remarks.
         */note: String? = nil,
        /**
         * When it was placed; now, when left out.
         */placedAt: Timestamp? = nil) {
        self.id = id
        self.number = number
        self.source = source
        self.customerId = customerId
        self.currency = currency
        self.lines = lines
        self.discount = discount
        self.shipping = shipping
        self.tax = tax
        self.payments = payments
        self.status = status
        self.channel = channel
        self.note = note
        self.placedAt = placedAt
    }




}

#if compiler(>=6)
extension NewOrder: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewOrder: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewOrder {
        return
            try NewOrder(
                id: FfiConverterOptionTypeOrderId.read(from: &buf),
                number: FfiConverterOptionString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                customerId: FfiConverterOptionTypeCustomerId.read(from: &buf),
                currency: FfiConverterString.read(from: &buf),
                lines: FfiConverterSequenceTypeNewOrderLine.read(from: &buf),
                discount: FfiConverterOptionTypeDecimal.read(from: &buf),
                shipping: FfiConverterOptionTypeDecimal.read(from: &buf),
                tax: FfiConverterOptionTypeDecimal.read(from: &buf),
                payments: FfiConverterSequenceTypeNewPayment.read(from: &buf),
                status: FfiConverterOptionTypeOrderStatus.read(from: &buf),
                channel: FfiConverterOptionTypeChannel.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                placedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: NewOrder, into buf: inout [UInt8]) {
        FfiConverterOptionTypeOrderId.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.number, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterOptionTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterString.write(value.currency, into: &buf)
        FfiConverterSequenceTypeNewOrderLine.write(value.lines, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.discount, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.shipping, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.tax, into: &buf)
        FfiConverterSequenceTypeNewPayment.write(value.payments, into: &buf)
        FfiConverterOptionTypeOrderStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.placedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewOrder_lift(_ buf: RustBuffer) throws -> NewOrder {
    return try FfiConverterTypeNewOrder.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewOrder_lower(_ value: NewOrder) -> RustBuffer {
    return FfiConverterTypeNewOrder.lower(value)
}


/**
 * A line of a new order.
 */
public struct NewOrderLine: Equatable, Hashable {
    /**
     * The product's id; or give its article number.
     */
    public var productId: ProductId?
    /**
     * The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it
     * is when it is not there.
     */
    public var sku: String?
    /**
     * What the line is called.
     */
    public var name: String?
    /**
     * How many, 1 when left out; negative for goods that come back.
     */
    public var quantity: Decimal?
    /**
     * The price of one; nothing when left out.
     */
    public var unitPrice: Decimal?
    /**
     * What is taken off the line.
     */
    public var discount: Decimal?
    /**
     * Tax that is added to the line.
     */
    public var tax: Decimal?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The product's id; or give its article number.
         */productId: ProductId? = nil,
        /**
         * The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it
         * is when it is not there.
         */sku: String? = nil,
        /**
         * What the line is called.
         */name: String? = nil,
        /**
         * How many, 1 when left out; negative for goods that come back.
         */quantity: Decimal? = nil,
        /**
         * The price of one; nothing when left out.
         */unitPrice: Decimal? = nil,
        /**
         * What is taken off the line.
         */discount: Decimal? = nil,
        /**
         * Tax that is added to the line.
         */tax: Decimal? = nil) {
        self.productId = productId
        self.sku = sku
        self.name = name
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.discount = discount
        self.tax = tax
    }




}

#if compiler(>=6)
extension NewOrderLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewOrderLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewOrderLine {
        return
            try NewOrderLine(
                productId: FfiConverterOptionTypeProductId.read(from: &buf),
                sku: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                quantity: FfiConverterOptionTypeDecimal.read(from: &buf),
                unitPrice: FfiConverterOptionTypeDecimal.read(from: &buf),
                discount: FfiConverterOptionTypeDecimal.read(from: &buf),
                tax: FfiConverterOptionTypeDecimal.read(from: &buf)
        )
    }

    public static func write(_ value: NewOrderLine, into buf: inout [UInt8]) {
        FfiConverterOptionTypeProductId.write(value.productId, into: &buf)
        FfiConverterOptionString.write(value.sku, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.quantity, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.discount, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.tax, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewOrderLine_lift(_ buf: RustBuffer) throws -> NewOrderLine {
    return try FfiConverterTypeNewOrderLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewOrderLine_lower(_ value: NewOrderLine) -> RustBuffer {
    return FfiConverterTypeNewOrderLine.lower(value)
}


/**
 * A payment to record.
 */
public struct NewPayment: Equatable, Hashable {
    /**
     * The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
     */
    public var id: PaymentId?
    /**
     * Refuse it with `stale_version` unless the order has this version; of no use in a new order.
     */
    public var version: UInt64?
    /**
     * The amount, in the order's currency; more than zero.
     */
    public var amount: Decimal?
    /**
     * When it came; when left out now, or for a new order when that was placed.
     */
    public var at: Timestamp?
    /**
     * How it came.
     */
    public var method: String?
    /**
     * Its number at whoever handled it.
     */
    public var reference: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
         */id: PaymentId? = nil,
        /**
         * Refuse it with `stale_version` unless the order has this version; of no use in a new order.
         */version: UInt64? = nil,
        /**
         * The amount, in the order's currency; more than zero.
         */amount: Decimal? = nil,
        /**
         * When it came; when left out now, or for a new order when that was placed.
         */at: Timestamp? = nil,
        /**
         * How it came.
         */method: String? = nil,
        /**
         * Its number at whoever handled it.
         */reference: String? = nil) {
        self.id = id
        self.version = version
        self.amount = amount
        self.at = at
        self.method = method
        self.reference = reference
    }




}

#if compiler(>=6)
extension NewPayment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewPayment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewPayment {
        return
            try NewPayment(
                id: FfiConverterOptionTypePaymentId.read(from: &buf),
                version: FfiConverterOptionUInt64.read(from: &buf),
                amount: FfiConverterOptionTypeDecimal.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf),
                method: FfiConverterOptionString.read(from: &buf),
                reference: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: NewPayment, into buf: inout [UInt8]) {
        FfiConverterOptionTypePaymentId.write(value.id, into: &buf)
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.amount, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.method, into: &buf)
        FfiConverterOptionString.write(value.reference, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewPayment_lift(_ buf: RustBuffer) throws -> NewPayment {
    return try FfiConverterTypeNewPayment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewPayment_lower(_ value: NewPayment) -> RustBuffer {
    return FfiConverterTypeNewPayment.lower(value)
}


/**
 * A product to create. Everything may be left out but the name.
 */
public struct NewProduct: Equatable, Hashable {
    /**
     * The id, when it was minted elsewhere.
     */
    public var id: ProductId?
    /**
     * The stock keeping unit, at most 200 bytes.
     */
    public var sku: String?
    /**
     * The name.
     */
    public var name: String?
    /**
     * What it is, in some sentences.
     */
    public var description: String?
    /**
     * The categories it is in, the main one first.
     */
    public var categoryIds: [CategoryId]?
    /**
     * What one unit costs the buyer; not negative.
     */
    public var price: Money?
    /**
     * What one unit costs the business; not negative.
     */
    public var cost: Money?
    /**
     * What is counted.
     */
    public var unit: String?
    /**
     * Whether it is sold; `active` when left out.
     */
    public var status: ProductStatus?
    /**
     * Free values by name: at most 200 of them, 64 KiB together.
     */
    public var attributes: [String: Value]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, when it was minted elsewhere.
         */id: ProductId? = nil,
        /**
         * The stock keeping unit, at most 200 bytes.
         */sku: String? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * What it is, in some sentences.
         */description: String? = nil,
        /**
         * The categories it is in, the main one first.
         */categoryIds: [CategoryId]? = nil,
        /**
         * What one unit costs the buyer; not negative.
         */price: Money? = nil,
        /**
         * What one unit costs the business; not negative.
         */cost: Money? = nil,
        /**
         * What is counted.
         */unit: String? = nil,
        /**
         * Whether it is sold; `active` when left out.
         */status: ProductStatus? = nil,
        /**
         * Free values by name: at most 200 of them, 64 KiB together.
         */attributes: [String: Value]? = nil) {
        self.id = id
        self.sku = sku
        self.name = name
        self.description = description
        self.categoryIds = categoryIds
        self.price = price
        self.cost = cost
        self.unit = unit
        self.status = status
        self.attributes = attributes
    }




}

#if compiler(>=6)
extension NewProduct: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewProduct {
        return
            try NewProduct(
                id: FfiConverterOptionTypeProductId.read(from: &buf),
                sku: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                description: FfiConverterOptionString.read(from: &buf),
                categoryIds: FfiConverterOptionSequenceTypeCategoryId.read(from: &buf),
                price: FfiConverterOptionTypeMoney.read(from: &buf),
                cost: FfiConverterOptionTypeMoney.read(from: &buf),
                unit: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeProductStatus.read(from: &buf),
                attributes: FfiConverterOptionDictionaryStringTypeValue.read(from: &buf)
        )
    }

    public static func write(_ value: NewProduct, into buf: inout [UInt8]) {
        FfiConverterOptionTypeProductId.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.sku, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.description, into: &buf)
        FfiConverterOptionSequenceTypeCategoryId.write(value.categoryIds, into: &buf)
        FfiConverterOptionTypeMoney.write(value.price, into: &buf)
        FfiConverterOptionTypeMoney.write(value.cost, into: &buf)
        FfiConverterOptionString.write(value.unit, into: &buf)
        FfiConverterOptionTypeProductStatus.write(value.status, into: &buf)
        FfiConverterOptionDictionaryStringTypeValue.write(value.attributes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewProduct_lift(_ buf: RustBuffer) throws -> NewProduct {
    return try FfiConverterTypeNewProduct.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewProduct_lower(_ value: NewProduct) -> RustBuffer {
    return FfiConverterTypeNewProduct.lower(value)
}


/**
 * A refund to record.
 */
public struct NewRefund: Equatable, Hashable {
    /**
     * The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
     */
    public var id: RefundId?
    /**
     * Refuse it with `stale_version` unless the order has this version.
     */
    public var version: UInt64?
    /**
     * What is refunded.
     */
    public var lines: [NewRefundLine]?
    /**
     * What is refunded of the shipping.
     */
    public var shipping: Decimal?
    /**
     * How it reaches the customer; paid back when left out, also where nothing was paid yet.
     */
    public var method: RefundMethod?
    /**
     * When; now, when left out.
     */
    public var at: Timestamp?
    /**
     * Why.
     */
    public var reason: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
         */id: RefundId? = nil,
        /**
         * Refuse it with `stale_version` unless the order has this version.
         */version: UInt64? = nil,
        /**
         * What is refunded.
         */lines: [NewRefundLine]? = nil,
        /**
         * What is refunded of the shipping.
         */shipping: Decimal? = nil,
        /**
         * How it reaches the customer; paid back when left out, also where nothing was paid yet.
         */method: RefundMethod? = nil,
        /**
         * When; now, when left out.
         */at: Timestamp? = nil,
        /**
         * Why.
         */reason: String? = nil) {
        self.id = id
        self.version = version
        self.lines = lines
        self.shipping = shipping
        self.method = method
        self.at = at
        self.reason = reason
    }




}

#if compiler(>=6)
extension NewRefund: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewRefund: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewRefund {
        return
            try NewRefund(
                id: FfiConverterOptionTypeRefundId.read(from: &buf),
                version: FfiConverterOptionUInt64.read(from: &buf),
                lines: FfiConverterOptionSequenceTypeNewRefundLine.read(from: &buf),
                shipping: FfiConverterOptionTypeDecimal.read(from: &buf),
                method: FfiConverterOptionTypeRefundMethod.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf),
                reason: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: NewRefund, into buf: inout [UInt8]) {
        FfiConverterOptionTypeRefundId.write(value.id, into: &buf)
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionSequenceTypeNewRefundLine.write(value.lines, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.shipping, into: &buf)
        FfiConverterOptionTypeRefundMethod.write(value.method, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.reason, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewRefund_lift(_ buf: RustBuffer) throws -> NewRefund {
    return try FfiConverterTypeNewRefund.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewRefund_lower(_ value: NewRefund) -> RustBuffer {
    return FfiConverterTypeNewRefund.lower(value)
}


/**
 * A part of a line to refund.
 */
public struct NewRefundLine: Equatable, Hashable {
    /**
     * The line's number, the first being 1.
     */
    public var line: UInt32?
    /**
     * How many of it come back.
     */
    public var quantity: Decimal?
    /**
     * The amount; when left out, the quantity's share of the line, of which the order's own discount and tax are a
     * part, and at most what is left of it. The last items take what rounding left: neither what was refunded without
     * a quantity, nor what was withheld from other items, raises their share.
     */
    public var amount: Decimal?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The line's number, the first being 1.
         */line: UInt32? = nil,
        /**
         * How many of it come back.
         */quantity: Decimal? = nil,
        /**
         * The amount; when left out, the quantity's share of the line, of which the order's own discount and tax are a
         * part, and at most what is left of it. The last items take what rounding left: neither what was refunded without
         * a quantity, nor what was withheld from other items, raises their share.
         */amount: Decimal? = nil) {
        self.line = line
        self.quantity = quantity
        self.amount = amount
    }




}

#if compiler(>=6)
extension NewRefundLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewRefundLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewRefundLine {
        return
            try NewRefundLine(
                line: FfiConverterOptionUInt32.read(from: &buf),
                quantity: FfiConverterOptionTypeDecimal.read(from: &buf),
                amount: FfiConverterOptionTypeDecimal.read(from: &buf)
        )
    }

    public static func write(_ value: NewRefundLine, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.line, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.quantity, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.amount, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewRefundLine_lift(_ buf: RustBuffer) throws -> NewRefundLine {
    return try FfiConverterTypeNewRefundLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewRefundLine_lower(_ value: NewRefundLine) -> RustBuffer {
    return FfiConverterTypeNewRefundLine.lower(value)
}


/**
 * A relationship to create.
 */
public struct NewRelationship: Equatable, Hashable {
    /**
     * The id, when it was minted elsewhere.
     */
    public var id: RelationshipId?
    /**
     * The customer who is something.
     */
    public var from: CustomerId
    /**
     * The customer to whom `from` is that.
     */
    public var to: CustomerId
    /**
     * What `from` is to `to`.
     */
    public var kind: String
    /**
     * What `from` does there.
     */
    public var role: String?
    /**
     * The first day.
     */
    public var since: CivilDate?
    /**
     * The last day.
     */
    public var until: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id, when it was minted elsewhere.
         */id: RelationshipId? = nil,
        /**
         * The customer who is something.
         */from: CustomerId,
        /**
         * The customer to whom `from` is that.
         */to: CustomerId,
        /**
         * What `from` is to `to`.
         */kind: String,
        /**
         * What `from` does there.
         */role: String? = nil,
        /**
         * The first day.
         */since: CivilDate? = nil,
        /**
         * The last day.
         */until: CivilDate? = nil) {
        self.id = id
        self.from = from
        self.to = to
        self.kind = kind
        self.role = role
        self.since = since
        self.until = until
    }




}

#if compiler(>=6)
extension NewRelationship: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewRelationship: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewRelationship {
        return
            try NewRelationship(
                id: FfiConverterOptionTypeRelationshipId.read(from: &buf),
                from: FfiConverterTypeCustomerId.read(from: &buf),
                to: FfiConverterTypeCustomerId.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                role: FfiConverterOptionString.read(from: &buf),
                since: FfiConverterOptionTypeCivilDate.read(from: &buf),
                until: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: NewRelationship, into buf: inout [UInt8]) {
        FfiConverterOptionTypeRelationshipId.write(value.id, into: &buf)
        FfiConverterTypeCustomerId.write(value.from, into: &buf)
        FfiConverterTypeCustomerId.write(value.to, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.role, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.since, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.until, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewRelationship_lift(_ buf: RustBuffer) throws -> NewRelationship {
    return try FfiConverterTypeNewRelationship.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewRelationship_lower(_ value: NewRelationship) -> RustBuffer {
    return FfiConverterTypeNewRelationship.lower(value)
}


/**
 * A note about a customer.
 */
public struct Note: Equatable, Hashable {
    /**
     * The note's id.
     */
    public var id: NoteId
    /**
     * Whom it is about.
     */
    public var customerId: CustomerId
    /**
     * What it says, of one or more lines.
     */
    public var body: String
    /**
     * Who wrote it.
     */
    public var author: String?
    /**
     * When it was written; notes are sorted by it.
     */
    public var at: Timestamp
    /**
     * When the record was created.
     */
    public var createdAt: Timestamp
    /**
     * When it was last changed.
     */
    public var updatedAt: Timestamp
    /**
     * Counts the changes, from 1.
     */
    public var version: UInt64
    /**
     * When it was deleted.
     */
    public var deletedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The note's id.
         */id: NoteId,
        /**
         * Whom it is about.
         */customerId: CustomerId,
        /**
         * What it says, of one or more lines.
         */body: String,
        /**
         * Who wrote it.
         */author: String?,
        /**
         * When it was written; notes are sorted by it.
         */at: Timestamp,
        /**
         * When the record was created.
         */createdAt: Timestamp,
        /**
         * When it was last changed.
         */updatedAt: Timestamp,
        /**
         * Counts the changes, from 1.
         */version: UInt64,
        /**
         * When it was deleted.
         */deletedAt: Timestamp?) {
        self.id = id
        self.customerId = customerId
        self.body = body
        self.author = author
        self.at = at
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
        self.deletedAt = deletedAt
    }




}

#if compiler(>=6)
extension Note: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNote: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Note {
        return
            try Note(
                id: FfiConverterTypeNoteId.read(from: &buf),
                customerId: FfiConverterTypeCustomerId.read(from: &buf),
                body: FfiConverterString.read(from: &buf),
                author: FfiConverterOptionString.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterTypeTimestamp.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf),
                deletedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Note, into buf: inout [UInt8]) {
        FfiConverterTypeNoteId.write(value.id, into: &buf)
        FfiConverterTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterString.write(value.body, into: &buf)
        FfiConverterOptionString.write(value.author, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.deletedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNote_lift(_ buf: RustBuffer) throws -> Note {
    return try FfiConverterTypeNote.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNote_lower(_ value: Note) -> RustBuffer {
    return FfiConverterTypeNote.lower(value)
}


/**
 * One page of a list.
 */
public struct NotePage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [Note]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [Note],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension NotePage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNotePage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotePage {
        return
            try NotePage(
                items: FfiConverterSequenceTypeNote.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: NotePage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeNote.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotePage_lift(_ buf: RustBuffer) throws -> NotePage {
    return try FfiConverterTypeNotePage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotePage_lower(_ value: NotePage) -> RustBuffer {
    return FfiConverterTypeNotePage.lower(value)
}


/**
 * What an update says of each field of a note; whom it is about never changes.
 */
public struct NotePatch: Equatable, Hashable {
    /**
     * Refuse the update with `stale_version` unless the note has this version.
     */
    public var version: UInt64?
    /**
     * What it says.
     */
    public var body: String?
    /**
     * Who wrote it.
     */
    public var author: TextPatch?
    /**
     * When it was written.
     */
    public var at: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse the update with `stale_version` unless the note has this version.
         */version: UInt64? = nil,
        /**
         * What it says.
         */body: String? = nil,
        /**
         * Who wrote it.
         */author: TextPatch? = nil,
        /**
         * When it was written.
         */at: Timestamp? = nil) {
        self.version = version
        self.body = body
        self.author = author
        self.at = at
    }




}

#if compiler(>=6)
extension NotePatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNotePatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotePatch {
        return
            try NotePatch(
                version: FfiConverterOptionUInt64.read(from: &buf),
                body: FfiConverterOptionString.read(from: &buf),
                author: FfiConverterOptionTypeTextPatch.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: NotePatch, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionString.write(value.body, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.author, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotePatch_lift(_ buf: RustBuffer) throws -> NotePatch {
    return try FfiConverterTypeNotePatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotePatch_lower(_ value: NotePatch) -> RustBuffer {
    return FfiConverterTypeNotePatch.lower(value)
}


/**
 * How to open a CRM.
 */
public struct OpenOptions: Equatable, Hashable {
    /**
     * The IANA zone whose civil days a new file counts by, UTC when left out. An existing file keeps its own.
     */
    public var timeZone: String?
    /**
     * The country (two letters) whose phone numbers may be given without a country code.
     */
    public var region: String?
    /**
     * How processes share the file, exclusive when left out.
     */
    public var sharing: Sharing?
    /**
     * How often a subscription looks for what other processes have committed, 250 milliseconds when left out.
     */
    public var pollEvery: TimeInterval?
    /**
     * Whether a file that is not there is an error, `no_file`, instead of being created.
     */
    public var existing: Bool
    /**
     * Makes the same ids each time, for tests.
     */
    public var idSeed: UInt64?
    /**
     * Whom the journal names as making the changes.
     */
    public var actor: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The IANA zone whose civil days a new file counts by, UTC when left out. An existing file keeps its own.
         */timeZone: String? = nil,
        /**
         * The country (two letters) whose phone numbers may be given without a country code.
         */region: String? = nil,
        /**
         * How processes share the file, exclusive when left out.
         */sharing: Sharing? = nil,
        /**
         * How often a subscription looks for what other processes have committed, 250 milliseconds when left out.
         */pollEvery: TimeInterval? = nil,
        /**
         * Whether a file that is not there is an error, `no_file`, instead of being created.
         */existing: Bool = false,
        /**
         * Makes the same ids each time, for tests.
         */idSeed: UInt64? = nil,
        /**
         * Whom the journal names as making the changes.
         */actor: String? = nil) {
        self.timeZone = timeZone
        self.region = region
        self.sharing = sharing
        self.pollEvery = pollEvery
        self.existing = existing
        self.idSeed = idSeed
        self.actor = actor
    }




}

#if compiler(>=6)
extension OpenOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOpenOptions: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OpenOptions {
        return
            try OpenOptions(
                timeZone: FfiConverterOptionString.read(from: &buf),
                region: FfiConverterOptionString.read(from: &buf),
                sharing: FfiConverterOptionTypeSharing.read(from: &buf),
                pollEvery: FfiConverterOptionDuration.read(from: &buf),
                existing: FfiConverterBool.read(from: &buf),
                idSeed: FfiConverterOptionUInt64.read(from: &buf),
                actor: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: OpenOptions, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.timeZone, into: &buf)
        FfiConverterOptionString.write(value.region, into: &buf)
        FfiConverterOptionTypeSharing.write(value.sharing, into: &buf)
        FfiConverterOptionDuration.write(value.pollEvery, into: &buf)
        FfiConverterBool.write(value.existing, into: &buf)
        FfiConverterOptionUInt64.write(value.idSeed, into: &buf)
        FfiConverterOptionString.write(value.actor, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenOptions_lift(_ buf: RustBuffer) throws -> OpenOptions {
    return try FfiConverterTypeOpenOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenOptions_lower(_ value: OpenOptions) -> RustBuffer {
    return FfiConverterTypeOpenOptions.lower(value)
}


/**
 * An order, a sale or the return of one.
 *
 * `total` = Σ (quantity · unit price − discount + tax) over the lines − discount + shipping + tax. An order all of
 * whose quantities are negative, or whose total is, is a return: it lowers what was spent and is no purchase.
 */
public struct Order: Equatable, Hashable {
    /**
     * The order's id.
     */
    public var id: OrderId
    /**
     * Its number in the system it comes from; no two orders of a source share one.
     */
    public var number: String?
    /**
     * The system it comes from.
     */
    public var source: String?
    /**
     * Who ordered, when that is known.
     */
    public var customerId: CustomerId?
    /**
     * The currency of all amounts.
     */
    public var currency: String
    /**
     * What was ordered.
     */
    public var lines: [OrderLine]
    /**
     * What was taken off the whole order.
     */
    public var discount: Decimal
    /**
     * The price of shipping.
     */
    public var shipping: Decimal
    /**
     * Tax that is added to the whole order.
     */
    public var tax: Decimal
    /**
     * What the customer owes for it, before refunds.
     */
    public var total: Decimal
    /**
     * Money that came in.
     */
    public var payments: [Payment]
    /**
     * Money given back.
     */
    public var refunds: [Refund]
    /**
     * How far its execution is.
     */
    public var status: OrderStatus
    /**
     * The steps of its execution, oldest first.
     */
    public var statusHistory: [StatusChange]
    /**
     * The channel it came by.
     */
    public var channel: Channel?
    /**
     * Remarks.
     */
    public var note: String?
    /**
     * When it was placed.
     */
    public var placedAt: Timestamp
    /**
     * When the record was created.
     */
    public var createdAt: Timestamp
    /**
     * When it was last changed.
     */
    public var updatedAt: Timestamp
    /**
     * Counts the changes, from 1.
     */
    public var version: UInt64
    /**
     * When it was deleted.
     */
    public var deletedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The order's id.
         */id: OrderId,
        /**
         * Its number in the system it comes from; no two orders of a source share one.
         */number: String?,
        /**
         * The system it comes from.
         */source: String?,
        /**
         * Who ordered, when that is known.
         */customerId: CustomerId?,
        /**
         * The currency of all amounts.
         */currency: String,
        /**
         * What was ordered.
         */lines: [OrderLine],
        /**
         * What was taken off the whole order.
         */discount: Decimal,
        /**
         * The price of shipping.
         */shipping: Decimal,
        /**
         * Tax that is added to the whole order.
         */tax: Decimal,
        /**
         * What the customer owes for it, before refunds.
         */total: Decimal,
        /**
         * Money that came in.
         */payments: [Payment],
        /**
         * Money given back.
         */refunds: [Refund],
        /**
         * How far its execution is.
         */status: OrderStatus,
        /**
         * The steps of its execution, oldest first.
         */statusHistory: [StatusChange],
        /**
         * The channel it came by.
         */channel: Channel?,
        /**
         * Remarks.
         */note: String?,
        /**
         * When it was placed.
         */placedAt: Timestamp,
        /**
         * When the record was created.
         */createdAt: Timestamp,
        /**
         * When it was last changed.
         */updatedAt: Timestamp,
        /**
         * Counts the changes, from 1.
         */version: UInt64,
        /**
         * When it was deleted.
         */deletedAt: Timestamp?) {
        self.id = id
        self.number = number
        self.source = source
        self.customerId = customerId
        self.currency = currency
        self.lines = lines
        self.discount = discount
        self.shipping = shipping
        self.tax = tax
        self.total = total
        self.payments = payments
        self.refunds = refunds
        self.status = status
        self.statusHistory = statusHistory
        self.channel = channel
        self.note = note
        self.placedAt = placedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
        self.deletedAt = deletedAt
    }




}

#if compiler(>=6)
extension Order: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrder: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Order {
        return
            try Order(
                id: FfiConverterTypeOrderId.read(from: &buf),
                number: FfiConverterOptionString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                customerId: FfiConverterOptionTypeCustomerId.read(from: &buf),
                currency: FfiConverterString.read(from: &buf),
                lines: FfiConverterSequenceTypeOrderLine.read(from: &buf),
                discount: FfiConverterTypeDecimal.read(from: &buf),
                shipping: FfiConverterTypeDecimal.read(from: &buf),
                tax: FfiConverterTypeDecimal.read(from: &buf),
                total: FfiConverterTypeDecimal.read(from: &buf),
                payments: FfiConverterSequenceTypePayment.read(from: &buf),
                refunds: FfiConverterSequenceTypeRefund.read(from: &buf),
                status: FfiConverterTypeOrderStatus.read(from: &buf),
                statusHistory: FfiConverterSequenceTypeStatusChange.read(from: &buf),
                channel: FfiConverterOptionTypeChannel.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                placedAt: FfiConverterTypeTimestamp.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterTypeTimestamp.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf),
                deletedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Order, into buf: inout [UInt8]) {
        FfiConverterTypeOrderId.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.number, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterOptionTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterString.write(value.currency, into: &buf)
        FfiConverterSequenceTypeOrderLine.write(value.lines, into: &buf)
        FfiConverterTypeDecimal.write(value.discount, into: &buf)
        FfiConverterTypeDecimal.write(value.shipping, into: &buf)
        FfiConverterTypeDecimal.write(value.tax, into: &buf)
        FfiConverterTypeDecimal.write(value.total, into: &buf)
        FfiConverterSequenceTypePayment.write(value.payments, into: &buf)
        FfiConverterSequenceTypeRefund.write(value.refunds, into: &buf)
        FfiConverterTypeOrderStatus.write(value.status, into: &buf)
        FfiConverterSequenceTypeStatusChange.write(value.statusHistory, into: &buf)
        FfiConverterOptionTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterTypeTimestamp.write(value.placedAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.deletedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrder_lift(_ buf: RustBuffer) throws -> Order {
    return try FfiConverterTypeOrder.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrder_lower(_ value: Order) -> RustBuffer {
    return FfiConverterTypeOrder.lower(value)
}


/**
 * A step of an order's execution to record.
 */
public struct OrderAdvance: Equatable, Hashable {
    /**
     * Refuse it with `stale_version` unless the order has this version.
     */
    public var version: UInt64?
    /**
     * The status that was reached.
     */
    public var status: OrderStatus
    /**
     * When; now, when left out. Not before the step before it.
     */
    public var at: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse it with `stale_version` unless the order has this version.
         */version: UInt64? = nil,
        /**
         * The status that was reached.
         */status: OrderStatus,
        /**
         * When; now, when left out. Not before the step before it.
         */at: Timestamp? = nil) {
        self.version = version
        self.status = status
        self.at = at
    }




}

#if compiler(>=6)
extension OrderAdvance: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderAdvance: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderAdvance {
        return
            try OrderAdvance(
                version: FfiConverterOptionUInt64.read(from: &buf),
                status: FfiConverterTypeOrderStatus.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: OrderAdvance, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterTypeOrderStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderAdvance_lift(_ buf: RustBuffer) throws -> OrderAdvance {
    return try FfiConverterTypeOrderAdvance.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderAdvance_lower(_ value: OrderAdvance) -> RustBuffer {
    return FfiConverterTypeOrderAdvance.lower(value)
}


/**
 * An order's cancellation to record.
 */
public struct OrderCancellation: Equatable, Hashable {
    /**
     * Refuse it with `stale_version` unless the order has this version.
     */
    public var version: UInt64?
    /**
     * When; now, when left out. Not before the last step of the order's execution.
     */
    public var at: Timestamp?
    /**
     * Why.
     */
    public var reason: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse it with `stale_version` unless the order has this version.
         */version: UInt64? = nil,
        /**
         * When; now, when left out. Not before the last step of the order's execution.
         */at: Timestamp? = nil,
        /**
         * Why.
         */reason: String? = nil) {
        self.version = version
        self.at = at
        self.reason = reason
    }




}

#if compiler(>=6)
extension OrderCancellation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderCancellation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderCancellation {
        return
            try OrderCancellation(
                version: FfiConverterOptionUInt64.read(from: &buf),
                at: FfiConverterOptionTypeTimestamp.read(from: &buf),
                reason: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: OrderCancellation, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.reason, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderCancellation_lift(_ buf: RustBuffer) throws -> OrderCancellation {
    return try FfiConverterTypeOrderCancellation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderCancellation_lower(_ value: OrderCancellation) -> RustBuffer {
    return FfiConverterTypeOrderCancellation.lower(value)
}


/**
 * One line of an order. Amounts are in the order's currency.
 */
public struct OrderLine: Equatable, Hashable {
    /**
     * The product, when it is in the catalogue, which has its article number: `products.get`.
     */
    public var productId: ProductId?
    /**
     * The article number, when the product is not in the catalogue.
     */
    public var sku: String?
    /**
     * What the line was called, when that was given.
     */
    public var name: String?
    /**
     * How many; negative for goods that come back.
     */
    public var quantity: Decimal
    /**
     * The price of one.
     */
    public var unitPrice: Decimal
    /**
     * What was taken off the line.
     */
    public var discount: Decimal
    /**
     * Tax that is added to the line.
     */
    public var tax: Decimal

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The product, when it is in the catalogue, which has its article number: `products.get`.
         */productId: ProductId?,
        /**
         * The article number, when the product is not in the catalogue.
         */sku: String?,
        /**
         * What the line was called, when that was given.
         */name: String?,
        /**
         * How many; negative for goods that come back.
         */quantity: Decimal,
        /**
         * The price of one.
         */unitPrice: Decimal,
        /**
         * What was taken off the line.
         */discount: Decimal,
        /**
         * Tax that is added to the line.
         */tax: Decimal) {
        self.productId = productId
        self.sku = sku
        self.name = name
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.discount = discount
        self.tax = tax
    }




}

#if compiler(>=6)
extension OrderLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderLine {
        return
            try OrderLine(
                productId: FfiConverterOptionTypeProductId.read(from: &buf),
                sku: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                quantity: FfiConverterTypeDecimal.read(from: &buf),
                unitPrice: FfiConverterTypeDecimal.read(from: &buf),
                discount: FfiConverterTypeDecimal.read(from: &buf),
                tax: FfiConverterTypeDecimal.read(from: &buf)
        )
    }

    public static func write(_ value: OrderLine, into buf: inout [UInt8]) {
        FfiConverterOptionTypeProductId.write(value.productId, into: &buf)
        FfiConverterOptionString.write(value.sku, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterTypeDecimal.write(value.quantity, into: &buf)
        FfiConverterTypeDecimal.write(value.unitPrice, into: &buf)
        FfiConverterTypeDecimal.write(value.discount, into: &buf)
        FfiConverterTypeDecimal.write(value.tax, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderLine_lift(_ buf: RustBuffer) throws -> OrderLine {
    return try FfiConverterTypeOrderLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderLine_lower(_ value: OrderLine) -> RustBuffer {
    return FfiConverterTypeOrderLine.lower(value)
}


/**
 * What the columns of a file of orders mean: a row is a line of an order. Empty cells say nothing.
 *
 * Rows with one number (and source) are one order when at most 16 rows of others lie between them; a number that
 * comes back later is rejected. In a file without numbers each row is an order, and gets a number that is made of
 * its cells and of how often they came, so that it is known again.
 *
 * What concerns the whole order (its customer, currency, status and amounts) is taken from the first of its rows that
 * says it, and may not differ in the others; only the instant may, and is that of the first row. An order whose
 * quantities are all negative, or whose total is, is a return.
 */
public struct OrderMapping: Equatable, Hashable {
    /**
     * How the file separates its values.
     */
    public var format: CsvFormat?
    /**
     * The order's number.
     */
    public var number: Column?
    /**
     * The system that the order comes from, in which its number is unique.
     */
    public var source: Column?
    /**
     * The customer's id in another system.
     */
    public var customerExternalId: Column?
    /**
     * That system's name, `import` when left out.
     */
    public var customerIssuer: String?
    /**
     * The customer's e-mail address.
     */
    public var customerEmail: Column?
    /**
     * The customer's phone number.
     */
    public var customerPhone: Column?
    /**
     * The name of a customer who is created. A name alone tells nobody.
     */
    public var customerName: Column?
    /**
     * What to do when the customer is not stored. The first of external id, e-mail address and phone number that
     * is stored decides who it is.
     */
    public var unknownCustomer: UnknownCustomer?
    /**
     * What to do when no customer is named.
     */
    public var missingCustomer: MissingCustomer?
    /**
     * When the order was placed. Required.
     */
    public var placedAt: Column?
    /**
     * How instants are written.
     */
    public var timeFormat: String?
    /**
     * The IANA time zone of times without an offset; the file's own when left out.
     */
    public var timeZone: String?
    /**
     * The order's currency. Required.
     */
    public var currency: Column?
    /**
     * The article number. Lines without one have no product: where none are mapped, `unknown_product` and `category` do
     * nothing.
     */
    public var sku: Column?
    /**
     * What to do when no product has the article number.
     */
    public var unknownProduct: UnknownProduct?
    /**
     * The category of a product that is created, by its name at the top of the tree; created too when there is none.
     */
    public var category: Column?
    /**
     * What the line is called.
     */
    public var description: Column?
    /**
     * How many; 1 when left out, negative for goods that come back.
     */
    public var quantity: Column?
    /**
     * The price of one. This or `amount` is required.
     */
    public var unitPrice: Column?
    /**
     * What the line comes to before its discount and tax, for lines without a unit price. Where the quantity does
     * not divide it, the price of one is rounded up and the rest becomes a discount, so that the sum stays exact.
     */
    public var amount: Column?
    /**
     * What was taken off the line.
     */
    public var lineDiscount: Column?
    /**
     * Tax that is added to the line.
     */
    public var lineTax: Column?
    /**
     * What was taken off the whole order.
     */
    public var discount: Column?
    /**
     * Tax that is added to the whole order.
     */
    public var tax: Column?
    /**
     * The price of shipping.
     */
    public var shipping: Column?
    /**
     * How far the order's execution is, by its name or by `statuses`; placed when left out.
     */
    public var status: Column?
    /**
     * What the file's own names of statuses mean.
     */
    public var statuses: [String: OrderStatus]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How the file separates its values.
         */format: CsvFormat? = nil,
        /**
         * The order's number.
         */number: Column? = nil,
        /**
         * The system that the order comes from, in which its number is unique.
         */source: Column? = nil,
        /**
         * The customer's id in another system.
         */customerExternalId: Column? = nil,
        /**
         * That system's name, `import` when left out.
         */customerIssuer: String? = nil,
        /**
         * The customer's e-mail address.
         */customerEmail: Column? = nil,
        /**
         * The customer's phone number.
         */customerPhone: Column? = nil,
        /**
         * The name of a customer who is created. A name alone tells nobody.
         */customerName: Column? = nil,
        /**
         * What to do when the customer is not stored. The first of external id, e-mail address and phone number that
         * is stored decides who it is.
         */unknownCustomer: UnknownCustomer? = nil,
        /**
         * What to do when no customer is named.
         */missingCustomer: MissingCustomer? = nil,
        /**
         * When the order was placed. Required.
         */placedAt: Column? = nil,
        /**
         * How instants are written.
         */timeFormat: String? = nil,
        /**
         * The IANA time zone of times without an offset; the file's own when left out.
         */timeZone: String? = nil,
        /**
         * The order's currency. Required.
         */currency: Column? = nil,
        /**
         * The article number. Lines without one have no product: where none are mapped, `unknown_product` and `category` do
         * nothing.
         */sku: Column? = nil,
        /**
         * What to do when no product has the article number.
         */unknownProduct: UnknownProduct? = nil,
        /**
         * The category of a product that is created, by its name at the top of the tree; created too when there is none.
         */category: Column? = nil,
        /**
         * What the line is called.
         */description: Column? = nil,
        /**
         * How many; 1 when left out, negative for goods that come back.
         */quantity: Column? = nil,
        /**
         * The price of one. This or `amount` is required.
         */unitPrice: Column? = nil,
        /**
         * What the line comes to before its discount and tax, for lines without a unit price. Where the quantity does
         * not divide it, the price of one is rounded up and the rest becomes a discount, so that the sum stays exact.
         */amount: Column? = nil,
        /**
         * What was taken off the line.
         */lineDiscount: Column? = nil,
        /**
         * Tax that is added to the line.
         */lineTax: Column? = nil,
        /**
         * What was taken off the whole order.
         */discount: Column? = nil,
        /**
         * Tax that is added to the whole order.
         */tax: Column? = nil,
        /**
         * The price of shipping.
         */shipping: Column? = nil,
        /**
         * How far the order's execution is, by its name or by `statuses`; placed when left out.
         */status: Column? = nil,
        /**
         * What the file's own names of statuses mean.
         */statuses: [String: OrderStatus]? = nil) {
        self.format = format
        self.number = number
        self.source = source
        self.customerExternalId = customerExternalId
        self.customerIssuer = customerIssuer
        self.customerEmail = customerEmail
        self.customerPhone = customerPhone
        self.customerName = customerName
        self.unknownCustomer = unknownCustomer
        self.missingCustomer = missingCustomer
        self.placedAt = placedAt
        self.timeFormat = timeFormat
        self.timeZone = timeZone
        self.currency = currency
        self.sku = sku
        self.unknownProduct = unknownProduct
        self.category = category
        self.description = description
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.amount = amount
        self.lineDiscount = lineDiscount
        self.lineTax = lineTax
        self.discount = discount
        self.tax = tax
        self.shipping = shipping
        self.status = status
        self.statuses = statuses
    }




}

#if compiler(>=6)
extension OrderMapping: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderMapping: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderMapping {
        return
            try OrderMapping(
                format: FfiConverterOptionTypeCsvFormat.read(from: &buf),
                number: FfiConverterOptionTypeColumn.read(from: &buf),
                source: FfiConverterOptionTypeColumn.read(from: &buf),
                customerExternalId: FfiConverterOptionTypeColumn.read(from: &buf),
                customerIssuer: FfiConverterOptionString.read(from: &buf),
                customerEmail: FfiConverterOptionTypeColumn.read(from: &buf),
                customerPhone: FfiConverterOptionTypeColumn.read(from: &buf),
                customerName: FfiConverterOptionTypeColumn.read(from: &buf),
                unknownCustomer: FfiConverterOptionTypeUnknownCustomer.read(from: &buf),
                missingCustomer: FfiConverterOptionTypeMissingCustomer.read(from: &buf),
                placedAt: FfiConverterOptionTypeColumn.read(from: &buf),
                timeFormat: FfiConverterOptionString.read(from: &buf),
                timeZone: FfiConverterOptionString.read(from: &buf),
                currency: FfiConverterOptionTypeColumn.read(from: &buf),
                sku: FfiConverterOptionTypeColumn.read(from: &buf),
                unknownProduct: FfiConverterOptionTypeUnknownProduct.read(from: &buf),
                category: FfiConverterOptionTypeColumn.read(from: &buf),
                description: FfiConverterOptionTypeColumn.read(from: &buf),
                quantity: FfiConverterOptionTypeColumn.read(from: &buf),
                unitPrice: FfiConverterOptionTypeColumn.read(from: &buf),
                amount: FfiConverterOptionTypeColumn.read(from: &buf),
                lineDiscount: FfiConverterOptionTypeColumn.read(from: &buf),
                lineTax: FfiConverterOptionTypeColumn.read(from: &buf),
                discount: FfiConverterOptionTypeColumn.read(from: &buf),
                tax: FfiConverterOptionTypeColumn.read(from: &buf),
                shipping: FfiConverterOptionTypeColumn.read(from: &buf),
                status: FfiConverterOptionTypeColumn.read(from: &buf),
                statuses: FfiConverterOptionDictionaryStringTypeOrderStatus.read(from: &buf)
        )
    }

    public static func write(_ value: OrderMapping, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCsvFormat.write(value.format, into: &buf)
        FfiConverterOptionTypeColumn.write(value.number, into: &buf)
        FfiConverterOptionTypeColumn.write(value.source, into: &buf)
        FfiConverterOptionTypeColumn.write(value.customerExternalId, into: &buf)
        FfiConverterOptionString.write(value.customerIssuer, into: &buf)
        FfiConverterOptionTypeColumn.write(value.customerEmail, into: &buf)
        FfiConverterOptionTypeColumn.write(value.customerPhone, into: &buf)
        FfiConverterOptionTypeColumn.write(value.customerName, into: &buf)
        FfiConverterOptionTypeUnknownCustomer.write(value.unknownCustomer, into: &buf)
        FfiConverterOptionTypeMissingCustomer.write(value.missingCustomer, into: &buf)
        FfiConverterOptionTypeColumn.write(value.placedAt, into: &buf)
        FfiConverterOptionString.write(value.timeFormat, into: &buf)
        FfiConverterOptionString.write(value.timeZone, into: &buf)
        FfiConverterOptionTypeColumn.write(value.currency, into: &buf)
        FfiConverterOptionTypeColumn.write(value.sku, into: &buf)
        FfiConverterOptionTypeUnknownProduct.write(value.unknownProduct, into: &buf)
        FfiConverterOptionTypeColumn.write(value.category, into: &buf)
        FfiConverterOptionTypeColumn.write(value.description, into: &buf)
        FfiConverterOptionTypeColumn.write(value.quantity, into: &buf)
        FfiConverterOptionTypeColumn.write(value.unitPrice, into: &buf)
        FfiConverterOptionTypeColumn.write(value.amount, into: &buf)
        FfiConverterOptionTypeColumn.write(value.lineDiscount, into: &buf)
        FfiConverterOptionTypeColumn.write(value.lineTax, into: &buf)
        FfiConverterOptionTypeColumn.write(value.discount, into: &buf)
        FfiConverterOptionTypeColumn.write(value.tax, into: &buf)
        FfiConverterOptionTypeColumn.write(value.shipping, into: &buf)
        FfiConverterOptionTypeColumn.write(value.status, into: &buf)
        FfiConverterOptionDictionaryStringTypeOrderStatus.write(value.statuses, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderMapping_lift(_ buf: RustBuffer) throws -> OrderMapping {
    return try FfiConverterTypeOrderMapping.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderMapping_lower(_ value: OrderMapping) -> RustBuffer {
    return FfiConverterTypeOrderMapping.lower(value)
}


/**
 * One page of a list.
 */
public struct OrderPage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [Order]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [Order],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension OrderPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderPage {
        return
            try OrderPage(
                items: FfiConverterSequenceTypeOrder.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: OrderPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeOrder.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderPage_lift(_ buf: RustBuffer) throws -> OrderPage {
    return try FfiConverterTypeOrderPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderPage_lower(_ value: OrderPage) -> RustBuffer {
    return FfiConverterTypeOrderPage.lower(value)
}


/**
 * What an update says of each field of an order.
 */
public struct OrderPatch: Equatable, Hashable {
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    public var version: UInt64?
    /**
     * Its number.
     */
    public var number: TextPatch?
    /**
     * The system it comes from.
     */
    public var source: TextPatch?
    /**
     * Who ordered.
     */
    public var customerId: CustomerIdPatch?
    /**
     * All lines; those of which something was refunded have to stay as they are, at their places.
     */
    public var lines: [NewOrderLine]?
    /**
     * What is taken off the whole order.
     */
    public var discount: Decimal?
    /**
     * The price of shipping.
     */
    public var shipping: Decimal?
    /**
     * Tax that is added to the whole order.
     */
    public var tax: Decimal?
    /**
     * The channel it came by.
     */
    public var channel: ChannelPatch?
    /**
     * Remarks.
     */
    public var note: TextPatch?
    /**
     * When it was placed.
     */
    public var placedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse the update with `stale_version` unless the record has this version.
         */version: UInt64? = nil,
        /**
         * Its number.
         */number: TextPatch? = nil,
        /**
         * The system it comes from.
         */source: TextPatch? = nil,
        /**
         * Who ordered.
         */customerId: CustomerIdPatch? = nil,
        /**
         * All lines; those of which something was refunded have to stay as they are, at their places.
         */lines: [NewOrderLine]? = nil,
        /**
         * What is taken off the whole order.
         */discount: Decimal? = nil,
        /**
         * The price of shipping.
         */shipping: Decimal? = nil,
        /**
         * Tax that is added to the whole order.
         */tax: Decimal? = nil,
        /**
         * The channel it came by.
         */channel: ChannelPatch? = nil,
        /**
         * Remarks.
         */note: TextPatch? = nil,
        /**
         * When it was placed.
         */placedAt: Timestamp? = nil) {
        self.version = version
        self.number = number
        self.source = source
        self.customerId = customerId
        self.lines = lines
        self.discount = discount
        self.shipping = shipping
        self.tax = tax
        self.channel = channel
        self.note = note
        self.placedAt = placedAt
    }




}

#if compiler(>=6)
extension OrderPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderPatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderPatch {
        return
            try OrderPatch(
                version: FfiConverterOptionUInt64.read(from: &buf),
                number: FfiConverterOptionTypeTextPatch.read(from: &buf),
                source: FfiConverterOptionTypeTextPatch.read(from: &buf),
                customerId: FfiConverterOptionTypeCustomerIdPatch.read(from: &buf),
                lines: FfiConverterOptionSequenceTypeNewOrderLine.read(from: &buf),
                discount: FfiConverterOptionTypeDecimal.read(from: &buf),
                shipping: FfiConverterOptionTypeDecimal.read(from: &buf),
                tax: FfiConverterOptionTypeDecimal.read(from: &buf),
                channel: FfiConverterOptionTypeChannelPatch.read(from: &buf),
                note: FfiConverterOptionTypeTextPatch.read(from: &buf),
                placedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: OrderPatch, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.number, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.source, into: &buf)
        FfiConverterOptionTypeCustomerIdPatch.write(value.customerId, into: &buf)
        FfiConverterOptionSequenceTypeNewOrderLine.write(value.lines, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.discount, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.shipping, into: &buf)
        FfiConverterOptionTypeDecimal.write(value.tax, into: &buf)
        FfiConverterOptionTypeChannelPatch.write(value.channel, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.note, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.placedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderPatch_lift(_ buf: RustBuffer) throws -> OrderPatch {
    return try FfiConverterTypeOrderPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderPatch_lower(_ value: OrderPatch) -> RustBuffer {
    return FfiConverterTypeOrderPatch.lower(value)
}


/**
 * Which orders a list holds; everything left out does not narrow it.
 */
public struct OrderQuery: Equatable, Hashable {
    /**
     * Orders of this customer, newest first; all orders come in the order of their creation.
     */
    public var customerId: CustomerId?
    /**
     * Orders in this status.
     */
    public var status: OrderStatus?
    /**
     * Orders from this source.
     */
    public var source: String?
    /**
     * Orders placed at this instant or later.
     */
    public var placedFrom: Timestamp?
    /**
     * Orders placed before this instant.
     */
    public var placedUntil: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Orders of this customer, newest first; all orders come in the order of their creation.
         */customerId: CustomerId? = nil,
        /**
         * Orders in this status.
         */status: OrderStatus? = nil,
        /**
         * Orders from this source.
         */source: String? = nil,
        /**
         * Orders placed at this instant or later.
         */placedFrom: Timestamp? = nil,
        /**
         * Orders placed before this instant.
         */placedUntil: Timestamp? = nil) {
        self.customerId = customerId
        self.status = status
        self.source = source
        self.placedFrom = placedFrom
        self.placedUntil = placedUntil
    }




}

#if compiler(>=6)
extension OrderQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderQuery {
        return
            try OrderQuery(
                customerId: FfiConverterOptionTypeCustomerId.read(from: &buf),
                status: FfiConverterOptionTypeOrderStatus.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                placedFrom: FfiConverterOptionTypeTimestamp.read(from: &buf),
                placedUntil: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: OrderQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterOptionTypeOrderStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.placedFrom, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.placedUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderQuery_lift(_ buf: RustBuffer) throws -> OrderQuery {
    return try FfiConverterTypeOrderQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderQuery_lower(_ value: OrderQuery) -> RustBuffer {
    return FfiConverterTypeOrderQuery.lower(value)
}


/**
 * Which page of a list to read.
 */
public struct PageRequest: Equatable, Hashable {
    /**
     * At most this many items, 1 to 1,000; 50 unless set.
     */
    public var limit: UInt32?
    /**
     * The `next` of the page before; the first page without.
     */
    public var after: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * At most this many items, 1 to 1,000; 50 unless set.
         */limit: UInt32? = nil,
        /**
         * The `next` of the page before; the first page without.
         */after: Cursor? = nil) {
        self.limit = limit
        self.after = after
    }




}

#if compiler(>=6)
extension PageRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePageRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PageRequest {
        return
            try PageRequest(
                limit: FfiConverterOptionUInt32.read(from: &buf),
                after: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: PageRequest, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.limit, into: &buf)
        FfiConverterOptionTypeCursor.write(value.after, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePageRequest_lift(_ buf: RustBuffer) throws -> PageRequest {
    return try FfiConverterTypePageRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePageRequest_lower(_ value: PageRequest) -> RustBuffer {
    return FfiConverterTypePageRequest.lower(value)
}


/**
 * A day and month, with or without a year: a birthday as people give it.
 */
public struct PartialDate: Equatable, Hashable {
    /**
     * The year, when it is known.
     */
    public var year: Int16?
    /**
     * The month, 1 to 12.
     */
    public var month: UInt8
    /**
     * The day of the month, 1 to 31 (1 to 30 in the lunar calendar).
     */
    public var day: UInt8
    /**
     * The calendar it is counted in.
     */
    public var calendar: CalendarKind?
    /**
     * Whether the month is the leap month that follows the month of this number (lunar only).
     */
    public var leap: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The year, when it is known.
         */year: Int16? = nil,
        /**
         * The month, 1 to 12.
         */month: UInt8,
        /**
         * The day of the month, 1 to 31 (1 to 30 in the lunar calendar).
         */day: UInt8,
        /**
         * The calendar it is counted in.
         */calendar: CalendarKind? = nil,
        /**
         * Whether the month is the leap month that follows the month of this number (lunar only).
         */leap: Bool = false) {
        self.year = year
        self.month = month
        self.day = day
        self.calendar = calendar
        self.leap = leap
    }




}

#if compiler(>=6)
extension PartialDate: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePartialDate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PartialDate {
        return
            try PartialDate(
                year: FfiConverterOptionInt16.read(from: &buf),
                month: FfiConverterUInt8.read(from: &buf),
                day: FfiConverterUInt8.read(from: &buf),
                calendar: FfiConverterOptionTypeCalendarKind.read(from: &buf),
                leap: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: PartialDate, into buf: inout [UInt8]) {
        FfiConverterOptionInt16.write(value.year, into: &buf)
        FfiConverterUInt8.write(value.month, into: &buf)
        FfiConverterUInt8.write(value.day, into: &buf)
        FfiConverterOptionTypeCalendarKind.write(value.calendar, into: &buf)
        FfiConverterBool.write(value.leap, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartialDate_lift(_ buf: RustBuffer) throws -> PartialDate {
    return try FfiConverterTypePartialDate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartialDate_lower(_ value: PartialDate) -> RustBuffer {
    return FfiConverterTypePartialDate.lower(value)
}


/**
 * Money that came in for an order.
 */
public struct Payment: Equatable, Hashable {
    /**
     * The payment's id.
     */
    public var id: PaymentId
    /**
     * The amount, in the order's currency.
     */
    public var amount: Decimal
    /**
     * When it came.
     */
    public var at: Timestamp
    /**
     * How: `card`, `transfer`.
     */
    public var method: String?
    /**
     * The payment's number at whoever handled it.
     */
    public var reference: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The payment's id.
         */id: PaymentId,
        /**
         * The amount, in the order's currency.
         */amount: Decimal,
        /**
         * When it came.
         */at: Timestamp,
        /**
         * How: `card`, `transfer`.
         */method: String?,
        /**
         * The payment's number at whoever handled it.
         */reference: String?) {
        self.id = id
        self.amount = amount
        self.at = at
        self.method = method
        self.reference = reference
    }




}

#if compiler(>=6)
extension Payment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePayment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Payment {
        return
            try Payment(
                id: FfiConverterTypePaymentId.read(from: &buf),
                amount: FfiConverterTypeDecimal.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                method: FfiConverterOptionString.read(from: &buf),
                reference: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Payment, into buf: inout [UInt8]) {
        FfiConverterTypePaymentId.write(value.id, into: &buf)
        FfiConverterTypeDecimal.write(value.amount, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.method, into: &buf)
        FfiConverterOptionString.write(value.reference, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePayment_lift(_ buf: RustBuffer) throws -> Payment {
    return try FfiConverterTypePayment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePayment_lower(_ value: Payment) -> RustBuffer {
    return FfiConverterTypePayment.lower(value)
}


/**
 * The parts of a person's name, as far as they are known; `Customer::name` holds the whole as it is written.
 */
public struct PersonName: Equatable, Hashable {
    /**
     * A title before the name.
     */
    public var prefix: String?
    /**
     * The name or names given at birth.
     */
    public var given: String?
    /**
     * A middle name or a patronymic.
     */
    public var middle: String?
    /**
     * The family's name.
     */
    public var family: String?
    /**
     * What follows the name.
     */
    public var suffix: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A title before the name.
         */prefix: String? = nil,
        /**
         * The name or names given at birth.
         */given: String? = nil,
        /**
         * A middle name or a patronymic.
         */middle: String? = nil,
        /**
         * The family's name.
         */family: String? = nil,
        /**
         * What follows the name.
         */suffix: String? = nil) {
        self.prefix = prefix
        self.given = given
        self.middle = middle
        self.family = family
        self.suffix = suffix
    }




}

#if compiler(>=6)
extension PersonName: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePersonName: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonName {
        return
            try PersonName(
                prefix: FfiConverterOptionString.read(from: &buf),
                given: FfiConverterOptionString.read(from: &buf),
                middle: FfiConverterOptionString.read(from: &buf),
                family: FfiConverterOptionString.read(from: &buf),
                suffix: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: PersonName, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.prefix, into: &buf)
        FfiConverterOptionString.write(value.given, into: &buf)
        FfiConverterOptionString.write(value.middle, into: &buf)
        FfiConverterOptionString.write(value.family, into: &buf)
        FfiConverterOptionString.write(value.suffix, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonName_lift(_ buf: RustBuffer) throws -> PersonName {
    return try FfiConverterTypePersonName.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonName_lower(_ value: PersonName) -> RustBuffer {
    return FfiConverterTypePersonName.lower(value)
}


/**
 * Something that is not as it must be.
 */
public struct Problem: Equatable, Hashable {
    /**
     * The table it was found in.
     */
    public var table: String
    /**
     * What is wrong, in a few words without any stored value.
     */
    public var what: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The table it was found in.
         */table: String,
        /**
         * What is wrong, in a few words without any stored value.
         */what: String) {
        self.table = table
        self.what = what
    }




}

#if compiler(>=6)
extension Problem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProblem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Problem {
        return
            try Problem(
                table: FfiConverterString.read(from: &buf),
                what: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Problem, into buf: inout [UInt8]) {
        FfiConverterString.write(value.table, into: &buf)
        FfiConverterString.write(value.what, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblem_lift(_ buf: RustBuffer) throws -> Problem {
    return try FfiConverterTypeProblem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblem_lower(_ value: Problem) -> RustBuffer {
    return FfiConverterTypeProblem.lower(value)
}


/**
 * Something the business sells.
 *
 * Unique: no two products that are not deleted share a SKU. `version` counts the changes from 1. Orders keep the
 * price that was paid; `price` is what the next order is offered.
 */
public struct Product: Equatable, Hashable {
    /**
     * The product's id.
     */
    public var id: ProductId
    /**
     * The stock keeping unit: the business's own code, exactly as it is written (`85123A` is not `85123a`).
     */
    public var sku: String?
    /**
     * The name.
     */
    public var name: String
    /**
     * What it is, in some sentences.
     */
    public var description: String?
    /**
     * The categories it is in, each once; the first is the main one.
     */
    public var categoryIds: [CategoryId]
    /**
     * What one unit costs the buyer.
     */
    public var price: Money?
    /**
     * What one unit costs the business.
     */
    public var cost: Money?
    /**
     * What is counted: `piece`, `kg`, `hour`.
     */
    public var unit: String?
    /**
     * Whether it is still sold.
     */
    public var status: ProductStatus
    /**
     * Free values by name, such as its colour.
     */
    public var attributes: [String: Value]
    /**
     * When the record was created.
     */
    public var createdAt: Timestamp
    /**
     * When it was last changed.
     */
    public var updatedAt: Timestamp
    /**
     * Counts the changes, from 1.
     */
    public var version: UInt64
    /**
     * When it was deleted.
     */
    public var deletedAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The product's id.
         */id: ProductId,
        /**
         * The stock keeping unit: the business's own code, exactly as it is written (`85123A` is not `85123a`).
         */sku: String?,
        /**
         * The name.
         */name: String,
        /**
         * What it is, in some sentences.
         */description: String?,
        /**
         * The categories it is in, each once; the first is the main one.
         */categoryIds: [CategoryId],
        /**
         * What one unit costs the buyer.
         */price: Money?,
        /**
         * What one unit costs the business.
         */cost: Money?,
        /**
         * What is counted: `piece`, `kg`, `hour`.
         */unit: String?,
        /**
         * Whether it is still sold.
         */status: ProductStatus,
        /**
         * Free values by name, such as its colour.
         */attributes: [String: Value],
        /**
         * When the record was created.
         */createdAt: Timestamp,
        /**
         * When it was last changed.
         */updatedAt: Timestamp,
        /**
         * Counts the changes, from 1.
         */version: UInt64,
        /**
         * When it was deleted.
         */deletedAt: Timestamp?) {
        self.id = id
        self.sku = sku
        self.name = name
        self.description = description
        self.categoryIds = categoryIds
        self.price = price
        self.cost = cost
        self.unit = unit
        self.status = status
        self.attributes = attributes
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
        self.deletedAt = deletedAt
    }




}

#if compiler(>=6)
extension Product: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProduct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Product {
        return
            try Product(
                id: FfiConverterTypeProductId.read(from: &buf),
                sku: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                description: FfiConverterOptionString.read(from: &buf),
                categoryIds: FfiConverterSequenceTypeCategoryId.read(from: &buf),
                price: FfiConverterOptionTypeMoney.read(from: &buf),
                cost: FfiConverterOptionTypeMoney.read(from: &buf),
                unit: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterTypeProductStatus.read(from: &buf),
                attributes: FfiConverterDictionaryStringTypeValue.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterTypeTimestamp.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf),
                deletedAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Product, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.sku, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.description, into: &buf)
        FfiConverterSequenceTypeCategoryId.write(value.categoryIds, into: &buf)
        FfiConverterOptionTypeMoney.write(value.price, into: &buf)
        FfiConverterOptionTypeMoney.write(value.cost, into: &buf)
        FfiConverterOptionString.write(value.unit, into: &buf)
        FfiConverterTypeProductStatus.write(value.status, into: &buf)
        FfiConverterDictionaryStringTypeValue.write(value.attributes, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.deletedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProduct_lift(_ buf: RustBuffer) throws -> Product {
    return try FfiConverterTypeProduct.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProduct_lower(_ value: Product) -> RustBuffer {
    return FfiConverterTypeProduct.lower(value)
}


/**
 * One page of a list.
 */
public struct ProductPage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [Product]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [Product],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension ProductPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProductPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductPage {
        return
            try ProductPage(
                items: FfiConverterSequenceTypeProduct.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: ProductPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeProduct.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductPage_lift(_ buf: RustBuffer) throws -> ProductPage {
    return try FfiConverterTypeProductPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductPage_lower(_ value: ProductPage) -> RustBuffer {
    return FfiConverterTypeProductPage.lower(value)
}


/**
 * What an update says of each field of a product.
 */
public struct ProductPatch: Equatable, Hashable {
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    public var version: UInt64?
    /**
     * The stock keeping unit.
     */
    public var sku: TextPatch?
    /**
     * The name.
     */
    public var name: String?
    /**
     * What it is, in some sentences.
     */
    public var description: TextPatch?
    /**
     * All categories it is in, the main one first.
     */
    public var categoryIds: CategoryIdListPatch?
    /**
     * What one unit costs the buyer.
     */
    public var price: MoneyPatch?
    /**
     * What one unit costs the business.
     */
    public var cost: MoneyPatch?
    /**
     * What is counted.
     */
    public var unit: TextPatch?
    /**
     * Whether it is still sold.
     */
    public var status: ProductStatus?
    /**
     * Free values by name: a value sets one, `None` removes one; those not named stay.
     */
    public var attributes: [String: Value?]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse the update with `stale_version` unless the record has this version.
         */version: UInt64? = nil,
        /**
         * The stock keeping unit.
         */sku: TextPatch? = nil,
        /**
         * The name.
         */name: String? = nil,
        /**
         * What it is, in some sentences.
         */description: TextPatch? = nil,
        /**
         * All categories it is in, the main one first.
         */categoryIds: CategoryIdListPatch? = nil,
        /**
         * What one unit costs the buyer.
         */price: MoneyPatch? = nil,
        /**
         * What one unit costs the business.
         */cost: MoneyPatch? = nil,
        /**
         * What is counted.
         */unit: TextPatch? = nil,
        /**
         * Whether it is still sold.
         */status: ProductStatus? = nil,
        /**
         * Free values by name: a value sets one, `None` removes one; those not named stay.
         */attributes: [String: Value?]? = nil) {
        self.version = version
        self.sku = sku
        self.name = name
        self.description = description
        self.categoryIds = categoryIds
        self.price = price
        self.cost = cost
        self.unit = unit
        self.status = status
        self.attributes = attributes
    }




}

#if compiler(>=6)
extension ProductPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProductPatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductPatch {
        return
            try ProductPatch(
                version: FfiConverterOptionUInt64.read(from: &buf),
                sku: FfiConverterOptionTypeTextPatch.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                description: FfiConverterOptionTypeTextPatch.read(from: &buf),
                categoryIds: FfiConverterOptionTypeCategoryIdListPatch.read(from: &buf),
                price: FfiConverterOptionTypeMoneyPatch.read(from: &buf),
                cost: FfiConverterOptionTypeMoneyPatch.read(from: &buf),
                unit: FfiConverterOptionTypeTextPatch.read(from: &buf),
                status: FfiConverterOptionTypeProductStatus.read(from: &buf),
                attributes: FfiConverterOptionDictionaryStringOptionTypeValue.read(from: &buf)
        )
    }

    public static func write(_ value: ProductPatch, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.sku, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.description, into: &buf)
        FfiConverterOptionTypeCategoryIdListPatch.write(value.categoryIds, into: &buf)
        FfiConverterOptionTypeMoneyPatch.write(value.price, into: &buf)
        FfiConverterOptionTypeMoneyPatch.write(value.cost, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.unit, into: &buf)
        FfiConverterOptionTypeProductStatus.write(value.status, into: &buf)
        FfiConverterOptionDictionaryStringOptionTypeValue.write(value.attributes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductPatch_lift(_ buf: RustBuffer) throws -> ProductPatch {
    return try FfiConverterTypeProductPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductPatch_lower(_ value: ProductPatch) -> RustBuffer {
    return FfiConverterTypeProductPatch.lower(value)
}


/**
 * Which products a list holds; everything left out does not narrow it.
 */
public struct ProductQuery: Equatable, Hashable {
    /**
     * Products in this category or in one below it.
     */
    public var categoryId: CategoryId?
    /**
     * Products with this status.
     */
    public var status: ProductStatus?
    /**
     * Products whose name or SKU holds each of these words, whatever their case and accents.
     */
    public var text: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Products in this category or in one below it.
         */categoryId: CategoryId? = nil,
        /**
         * Products with this status.
         */status: ProductStatus? = nil,
        /**
         * Products whose name or SKU holds each of these words, whatever their case and accents.
         */text: String? = nil) {
        self.categoryId = categoryId
        self.status = status
        self.text = text
    }




}

#if compiler(>=6)
extension ProductQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProductQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductQuery {
        return
            try ProductQuery(
                categoryId: FfiConverterOptionTypeCategoryId.read(from: &buf),
                status: FfiConverterOptionTypeProductStatus.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ProductQuery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCategoryId.write(value.categoryId, into: &buf)
        FfiConverterOptionTypeProductStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductQuery_lift(_ buf: RustBuffer) throws -> ProductQuery {
    return try FfiConverterTypeProductQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductQuery_lower(_ value: ProductQuery) -> RustBuffer {
    return FfiConverterTypeProductQuery.lower(value)
}


/**
 * What a customer's orders and interactions add up to. Cancelled and deleted records count in nothing.
 *
 * Money is by currency: one entry for each, in the order of the codes, none for a sum of zero. Sums are written with the
 * decimals of the currency's smallest unit, and with more only where they have them.
 */
public struct Profile: Equatable, Hashable {
    /**
     * Orders, without returns.
     */
    public var orderCount: UInt64
    /**
     * Distinct civil days with an order, in the business's time zone.
     */
    public var orderDays: UInt64
    /**
     * Returns: orders that only took goods back.
     */
    public var returnCount: UInt64
    /**
     * Refunds of orders.
     */
    public var refundCount: UInt64
    /**
     * What was spent: totals less refunds and returns.
     */
    public var spent: [Money]
    /**
     * What was given back: refunds and returns.
     */
    public var refunded: [Money]
    /**
     * What the customer owes; negative where the business does.
     */
    public var balance: [Money]
    /**
     * When the first order was placed.
     */
    public var firstOrderAt: Timestamp?
    /**
     * When the last order was placed.
     */
    public var lastOrderAt: Timestamp?
    /**
     * Interactions by channel.
     */
    public var channels: [ChannelActivity]
    /**
     * Products of the catalogue that were bought, most often bought first.
     */
    public var products: [Purchase]
    /**
     * The categories of those products.
     */
    public var categories: [CategoryId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Orders, without returns.
         */orderCount: UInt64,
        /**
         * Distinct civil days with an order, in the business's time zone.
         */orderDays: UInt64,
        /**
         * Returns: orders that only took goods back.
         */returnCount: UInt64,
        /**
         * Refunds of orders.
         */refundCount: UInt64,
        /**
         * What was spent: totals less refunds and returns.
         */spent: [Money],
        /**
         * What was given back: refunds and returns.
         */refunded: [Money],
        /**
         * What the customer owes; negative where the business does.
         */balance: [Money],
        /**
         * When the first order was placed.
         */firstOrderAt: Timestamp?,
        /**
         * When the last order was placed.
         */lastOrderAt: Timestamp?,
        /**
         * Interactions by channel.
         */channels: [ChannelActivity],
        /**
         * Products of the catalogue that were bought, most often bought first.
         */products: [Purchase],
        /**
         * The categories of those products.
         */categories: [CategoryId]) {
        self.orderCount = orderCount
        self.orderDays = orderDays
        self.returnCount = returnCount
        self.refundCount = refundCount
        self.spent = spent
        self.refunded = refunded
        self.balance = balance
        self.firstOrderAt = firstOrderAt
        self.lastOrderAt = lastOrderAt
        self.channels = channels
        self.products = products
        self.categories = categories
    }




}

#if compiler(>=6)
extension Profile: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Profile {
        return
            try Profile(
                orderCount: FfiConverterUInt64.read(from: &buf),
                orderDays: FfiConverterUInt64.read(from: &buf),
                returnCount: FfiConverterUInt64.read(from: &buf),
                refundCount: FfiConverterUInt64.read(from: &buf),
                spent: FfiConverterSequenceTypeMoney.read(from: &buf),
                refunded: FfiConverterSequenceTypeMoney.read(from: &buf),
                balance: FfiConverterSequenceTypeMoney.read(from: &buf),
                firstOrderAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                lastOrderAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                channels: FfiConverterSequenceTypeChannelActivity.read(from: &buf),
                products: FfiConverterSequenceTypePurchase.read(from: &buf),
                categories: FfiConverterSequenceTypeCategoryId.read(from: &buf)
        )
    }

    public static func write(_ value: Profile, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.orderCount, into: &buf)
        FfiConverterUInt64.write(value.orderDays, into: &buf)
        FfiConverterUInt64.write(value.returnCount, into: &buf)
        FfiConverterUInt64.write(value.refundCount, into: &buf)
        FfiConverterSequenceTypeMoney.write(value.spent, into: &buf)
        FfiConverterSequenceTypeMoney.write(value.refunded, into: &buf)
        FfiConverterSequenceTypeMoney.write(value.balance, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.firstOrderAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.lastOrderAt, into: &buf)
        FfiConverterSequenceTypeChannelActivity.write(value.channels, into: &buf)
        FfiConverterSequenceTypePurchase.write(value.products, into: &buf)
        FfiConverterSequenceTypeCategoryId.write(value.categories, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfile_lift(_ buf: RustBuffer) throws -> Profile {
    return try FfiConverterTypeProfile.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfile_lower(_ value: Profile) -> RustBuffer {
    return FfiConverterTypeProfile.lower(value)
}


/**
 * How far an import has come.
 */
public struct Progress: Equatable, Hashable {
    /**
     * Rows of data read.
     */
    public var rows: UInt64
    /**
     * Bytes read.
     */
    public var bytes: UInt64
    /**
     * What became of the rows so far; those that still wait to be written are not counted.
     */
    public var counts: ImportCounts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Rows of data read.
         */rows: UInt64,
        /**
         * Bytes read.
         */bytes: UInt64,
        /**
         * What became of the rows so far; those that still wait to be written are not counted.
         */counts: ImportCounts) {
        self.rows = rows
        self.bytes = bytes
        self.counts = counts
    }




}

#if compiler(>=6)
extension Progress: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProgress: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Progress {
        return
            try Progress(
                rows: FfiConverterUInt64.read(from: &buf),
                bytes: FfiConverterUInt64.read(from: &buf),
                counts: FfiConverterTypeImportCounts.read(from: &buf)
        )
    }

    public static func write(_ value: Progress, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.rows, into: &buf)
        FfiConverterUInt64.write(value.bytes, into: &buf)
        FfiConverterTypeImportCounts.write(value.counts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgress_lift(_ buf: RustBuffer) throws -> Progress {
    return try FfiConverterTypeProgress.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgress_lower(_ value: Progress) -> RustBuffer {
    return FfiConverterTypeProgress.lower(value)
}


/**
 * How much of one product a customer bought.
 */
public struct Purchase: Equatable, Hashable {
    /**
     * The product.
     */
    public var productId: ProductId
    /**
     * How many, less what came back.
     */
    public var quantity: Decimal
    /**
     * In how many orders.
     */
    public var orders: UInt64
    /**
     * When it was last bought.
     */
    public var lastAt: Timestamp

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The product.
         */productId: ProductId,
        /**
         * How many, less what came back.
         */quantity: Decimal,
        /**
         * In how many orders.
         */orders: UInt64,
        /**
         * When it was last bought.
         */lastAt: Timestamp) {
        self.productId = productId
        self.quantity = quantity
        self.orders = orders
        self.lastAt = lastAt
    }




}

#if compiler(>=6)
extension Purchase: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePurchase: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Purchase {
        return
            try Purchase(
                productId: FfiConverterTypeProductId.read(from: &buf),
                quantity: FfiConverterTypeDecimal.read(from: &buf),
                orders: FfiConverterUInt64.read(from: &buf),
                lastAt: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Purchase, into buf: inout [UInt8]) {
        FfiConverterTypeProductId.write(value.productId, into: &buf)
        FfiConverterTypeDecimal.write(value.quantity, into: &buf)
        FfiConverterUInt64.write(value.orders, into: &buf)
        FfiConverterTypeTimestamp.write(value.lastAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePurchase_lift(_ buf: RustBuffer) throws -> Purchase {
    return try FfiConverterTypePurchase.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePurchase_lower(_ value: Purchase) -> RustBuffer {
    return FfiConverterTypePurchase.lower(value)
}


/**
 * Money that is given back for an order.
 */
public struct Refund: Equatable, Hashable {
    /**
     * The refund's id.
     */
    public var id: RefundId
    /**
     * What is refunded.
     */
    public var lines: [RefundLine]
    /**
     * What is refunded of the shipping.
     */
    public var shipping: Decimal
    /**
     * The sum of it all.
     */
    public var amount: Decimal
    /**
     * How it reaches the customer.
     */
    public var method: RefundMethod
    /**
     * When.
     */
    public var at: Timestamp
    /**
     * Why.
     */
    public var reason: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The refund's id.
         */id: RefundId,
        /**
         * What is refunded.
         */lines: [RefundLine],
        /**
         * What is refunded of the shipping.
         */shipping: Decimal,
        /**
         * The sum of it all.
         */amount: Decimal,
        /**
         * How it reaches the customer.
         */method: RefundMethod,
        /**
         * When.
         */at: Timestamp,
        /**
         * Why.
         */reason: String?) {
        self.id = id
        self.lines = lines
        self.shipping = shipping
        self.amount = amount
        self.method = method
        self.at = at
        self.reason = reason
    }




}

#if compiler(>=6)
extension Refund: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefund: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Refund {
        return
            try Refund(
                id: FfiConverterTypeRefundId.read(from: &buf),
                lines: FfiConverterSequenceTypeRefundLine.read(from: &buf),
                shipping: FfiConverterTypeDecimal.read(from: &buf),
                amount: FfiConverterTypeDecimal.read(from: &buf),
                method: FfiConverterTypeRefundMethod.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                reason: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Refund, into buf: inout [UInt8]) {
        FfiConverterTypeRefundId.write(value.id, into: &buf)
        FfiConverterSequenceTypeRefundLine.write(value.lines, into: &buf)
        FfiConverterTypeDecimal.write(value.shipping, into: &buf)
        FfiConverterTypeDecimal.write(value.amount, into: &buf)
        FfiConverterTypeRefundMethod.write(value.method, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.reason, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefund_lift(_ buf: RustBuffer) throws -> Refund {
    return try FfiConverterTypeRefund.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefund_lower(_ value: Refund) -> RustBuffer {
    return FfiConverterTypeRefund.lower(value)
}


/**
 * A part of a line that was refunded.
 */
public struct RefundLine: Equatable, Hashable {
    /**
     * The line's number, the first being 1.
     */
    public var line: UInt32
    /**
     * How many of it came back; zero when only money was given back.
     */
    public var quantity: Decimal
    /**
     * The amount, in the order's currency.
     */
    public var amount: Decimal

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The line's number, the first being 1.
         */line: UInt32,
        /**
         * How many of it came back; zero when only money was given back.
         */quantity: Decimal,
        /**
         * The amount, in the order's currency.
         */amount: Decimal) {
        self.line = line
        self.quantity = quantity
        self.amount = amount
    }




}

#if compiler(>=6)
extension RefundLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefundLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefundLine {
        return
            try RefundLine(
                line: FfiConverterUInt32.read(from: &buf),
                quantity: FfiConverterTypeDecimal.read(from: &buf),
                amount: FfiConverterTypeDecimal.read(from: &buf)
        )
    }

    public static func write(_ value: RefundLine, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.line, into: &buf)
        FfiConverterTypeDecimal.write(value.quantity, into: &buf)
        FfiConverterTypeDecimal.write(value.amount, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefundLine_lift(_ buf: RustBuffer) throws -> RefundLine {
    return try FfiConverterTypeRefundLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefundLine_lower(_ value: RefundLine) -> RustBuffer {
    return FfiConverterTypeRefundLine.lower(value)
}


/**
 * How one customer stands to another: `from` is an employee of `to`, the spouse of `to`, was referred by `to`.
 */
public struct Relationship: Equatable, Hashable {
    /**
     * The relationship's id.
     */
    public var id: RelationshipId
    /**
     * The customer who is something.
     */
    public var from: CustomerId
    /**
     * The customer to whom `from` is that.
     */
    public var to: CustomerId
    /**
     * What `from` is to `to`, such as `employee`, `subsidiary`, `spouse`.
     */
    public var kind: String
    /**
     * What `from` does there, such as `head of purchasing`.
     */
    public var role: String?
    /**
     * The first day.
     */
    public var since: CivilDate?
    /**
     * The last day.
     */
    public var until: CivilDate?
    /**
     * When the record was created.
     */
    public var createdAt: Timestamp
    /**
     * When it was last changed.
     */
    public var updatedAt: Timestamp
    /**
     * Counts the changes, from 1.
     */
    public var version: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The relationship's id.
         */id: RelationshipId,
        /**
         * The customer who is something.
         */from: CustomerId,
        /**
         * The customer to whom `from` is that.
         */to: CustomerId,
        /**
         * What `from` is to `to`, such as `employee`, `subsidiary`, `spouse`.
         */kind: String,
        /**
         * What `from` does there, such as `head of purchasing`.
         */role: String?,
        /**
         * The first day.
         */since: CivilDate?,
        /**
         * The last day.
         */until: CivilDate?,
        /**
         * When the record was created.
         */createdAt: Timestamp,
        /**
         * When it was last changed.
         */updatedAt: Timestamp,
        /**
         * Counts the changes, from 1.
         */version: UInt64) {
        self.id = id
        self.from = from
        self.to = to
        self.kind = kind
        self.role = role
        self.since = since
        self.until = until
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
    }




}

#if compiler(>=6)
extension Relationship: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRelationship: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Relationship {
        return
            try Relationship(
                id: FfiConverterTypeRelationshipId.read(from: &buf),
                from: FfiConverterTypeCustomerId.read(from: &buf),
                to: FfiConverterTypeCustomerId.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                role: FfiConverterOptionString.read(from: &buf),
                since: FfiConverterOptionTypeCivilDate.read(from: &buf),
                until: FfiConverterOptionTypeCivilDate.read(from: &buf),
                createdAt: FfiConverterTypeTimestamp.read(from: &buf),
                updatedAt: FfiConverterTypeTimestamp.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Relationship, into buf: inout [UInt8]) {
        FfiConverterTypeRelationshipId.write(value.id, into: &buf)
        FfiConverterTypeCustomerId.write(value.from, into: &buf)
        FfiConverterTypeCustomerId.write(value.to, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.role, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.since, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.until, into: &buf)
        FfiConverterTypeTimestamp.write(value.createdAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.updatedAt, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationship_lift(_ buf: RustBuffer) throws -> Relationship {
    return try FfiConverterTypeRelationship.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationship_lower(_ value: Relationship) -> RustBuffer {
    return FfiConverterTypeRelationship.lower(value)
}


/**
 * One page of a list.
 */
public struct RelationshipPage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [Relationship]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [Relationship],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension RelationshipPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRelationshipPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RelationshipPage {
        return
            try RelationshipPage(
                items: FfiConverterSequenceTypeRelationship.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: RelationshipPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRelationship.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationshipPage_lift(_ buf: RustBuffer) throws -> RelationshipPage {
    return try FfiConverterTypeRelationshipPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationshipPage_lower(_ value: RelationshipPage) -> RustBuffer {
    return FfiConverterTypeRelationshipPage.lower(value)
}


/**
 * What an update says of each field of a relationship; who it is about never changes.
 */
public struct RelationshipPatch: Equatable, Hashable {
    /**
     * Refuse the update with `stale_version` unless the relationship has this version.
     */
    public var version: UInt64?
    /**
     * What `from` is to `to`.
     */
    public var kind: String?
    /**
     * What `from` does there.
     */
    public var role: TextPatch?
    /**
     * The first day.
     */
    public var since: CivilDatePatch?
    /**
     * The last day.
     */
    public var until: CivilDatePatch?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Refuse the update with `stale_version` unless the relationship has this version.
         */version: UInt64? = nil,
        /**
         * What `from` is to `to`.
         */kind: String? = nil,
        /**
         * What `from` does there.
         */role: TextPatch? = nil,
        /**
         * The first day.
         */since: CivilDatePatch? = nil,
        /**
         * The last day.
         */until: CivilDatePatch? = nil) {
        self.version = version
        self.kind = kind
        self.role = role
        self.since = since
        self.until = until
    }




}

#if compiler(>=6)
extension RelationshipPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRelationshipPatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RelationshipPatch {
        return
            try RelationshipPatch(
                version: FfiConverterOptionUInt64.read(from: &buf),
                kind: FfiConverterOptionString.read(from: &buf),
                role: FfiConverterOptionTypeTextPatch.read(from: &buf),
                since: FfiConverterOptionTypeCivilDatePatch.read(from: &buf),
                until: FfiConverterOptionTypeCivilDatePatch.read(from: &buf)
        )
    }

    public static func write(_ value: RelationshipPatch, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.version, into: &buf)
        FfiConverterOptionString.write(value.kind, into: &buf)
        FfiConverterOptionTypeTextPatch.write(value.role, into: &buf)
        FfiConverterOptionTypeCivilDatePatch.write(value.since, into: &buf)
        FfiConverterOptionTypeCivilDatePatch.write(value.until, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationshipPatch_lift(_ buf: RustBuffer) throws -> RelationshipPatch {
    return try FfiConverterTypeRelationshipPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationshipPatch_lower(_ value: RelationshipPatch) -> RustBuffer {
    return FfiConverterTypeRelationshipPatch.lower(value)
}


/**
 * What taking an import back did.
 */
public struct RevertReport: Equatable, Hashable {
    /**
     * Changes that were taken back: creations and updates.
     */
    public var reverted: UInt64
    /**
     * Changes that were kept, since the record was changed afterwards or something else was recorded about it.
     */
    public var kept: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Changes that were taken back: creations and updates.
         */reverted: UInt64,
        /**
         * Changes that were kept, since the record was changed afterwards or something else was recorded about it.
         */kept: UInt64) {
        self.reverted = reverted
        self.kept = kept
    }




}

#if compiler(>=6)
extension RevertReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRevertReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RevertReport {
        return
            try RevertReport(
                reverted: FfiConverterUInt64.read(from: &buf),
                kept: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: RevertReport, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.reverted, into: &buf)
        FfiConverterUInt64.write(value.kept, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevertReport_lift(_ buf: RustBuffer) throws -> RevertReport {
    return try FfiConverterTypeRevertReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevertReport_lower(_ value: RevertReport) -> RustBuffer {
    return FfiConverterTypeRevertReport.lower(value)
}


/**
 * How many customers have each score: the first entry counts those with score 1.
 */
public struct RfmBins: Equatable, Hashable {
    /**
     * By recency.
     */
    public var recency: [UInt64]
    /**
     * By frequency.
     */
    public var frequency: [UInt64]
    /**
     * By money.
     */
    public var monetary: [UInt64]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * By recency.
         */recency: [UInt64],
        /**
         * By frequency.
         */frequency: [UInt64],
        /**
         * By money.
         */monetary: [UInt64]) {
        self.recency = recency
        self.frequency = frequency
        self.monetary = monetary
    }




}

#if compiler(>=6)
extension RfmBins: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmBins: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmBins {
        return
            try RfmBins(
                recency: FfiConverterSequenceUInt64.read(from: &buf),
                frequency: FfiConverterSequenceUInt64.read(from: &buf),
                monetary: FfiConverterSequenceUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: RfmBins, into buf: inout [UInt8]) {
        FfiConverterSequenceUInt64.write(value.recency, into: &buf)
        FfiConverterSequenceUInt64.write(value.frequency, into: &buf)
        FfiConverterSequenceUInt64.write(value.monetary, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmBins_lift(_ buf: RustBuffer) throws -> RfmBins {
    return try FfiConverterTypeRfmBins.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmBins_lower(_ value: RfmBins) -> RustBuffer {
    return FfiConverterTypeRfmBins.lower(value)
}


/**
 * The values between the bins, ascending: a value on an edge belongs below it.
 *
 * Those of one run can be the fixed cuts of another, by `RfmOptions::cuts`.
 */
public struct RfmEdges: Equatable, Hashable {
    /**
     * Between the days since the last order. The fewer days, the higher the score.
     */
    public var recency: [Decimal]
    /**
     * Between the frequencies.
     */
    public var frequency: [Decimal]
    /**
     * Between the monetary values.
     */
    public var monetary: [Decimal]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Between the days since the last order. The fewer days, the higher the score.
         */recency: [Decimal],
        /**
         * Between the frequencies.
         */frequency: [Decimal],
        /**
         * Between the monetary values.
         */monetary: [Decimal]) {
        self.recency = recency
        self.frequency = frequency
        self.monetary = monetary
    }




}

#if compiler(>=6)
extension RfmEdges: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmEdges: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmEdges {
        return
            try RfmEdges(
                recency: FfiConverterSequenceTypeDecimal.read(from: &buf),
                frequency: FfiConverterSequenceTypeDecimal.read(from: &buf),
                monetary: FfiConverterSequenceTypeDecimal.read(from: &buf)
        )
    }

    public static func write(_ value: RfmEdges, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeDecimal.write(value.recency, into: &buf)
        FfiConverterSequenceTypeDecimal.write(value.frequency, into: &buf)
        FfiConverterSequenceTypeDecimal.write(value.monetary, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmEdges_lift(_ buf: RustBuffer) throws -> RfmEdges {
    return try FfiConverterTypeRfmEdges.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmEdges_lower(_ value: RfmEdges) -> RustBuffer {
    return FfiConverterTypeRfmEdges.lower(value)
}


/**
 * What one customer did, as RFM sees it.
 */
public struct RfmInput: Equatable, Hashable {
    /**
     * The customer.
     */
    public var customerId: CustomerId
    /**
     * Civil days from the last order to the instant of the scores, 0 on the same day.
     */
    public var recencyDays: UInt32
    /**
     * How often the customer bought.
     */
    public var frequency: UInt64
    /**
     * For how much.
     */
    public var monetary: Decimal

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The customer.
         */customerId: CustomerId,
        /**
         * Civil days from the last order to the instant of the scores, 0 on the same day.
         */recencyDays: UInt32,
        /**
         * How often the customer bought.
         */frequency: UInt64,
        /**
         * For how much.
         */monetary: Decimal) {
        self.customerId = customerId
        self.recencyDays = recencyDays
        self.frequency = frequency
        self.monetary = monetary
    }




}

#if compiler(>=6)
extension RfmInput: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmInput: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmInput {
        return
            try RfmInput(
                customerId: FfiConverterTypeCustomerId.read(from: &buf),
                recencyDays: FfiConverterUInt32.read(from: &buf),
                frequency: FfiConverterUInt64.read(from: &buf),
                monetary: FfiConverterTypeDecimal.read(from: &buf)
        )
    }

    public static func write(_ value: RfmInput, into buf: inout [UInt8]) {
        FfiConverterTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterUInt32.write(value.recencyDays, into: &buf)
        FfiConverterUInt64.write(value.frequency, into: &buf)
        FfiConverterTypeDecimal.write(value.monetary, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmInput_lift(_ buf: RustBuffer) throws -> RfmInput {
    return try FfiConverterTypeRfmInput.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmInput_lower(_ value: RfmInput) -> RustBuffer {
    return FfiConverterTypeRfmInput.lower(value)
}


/**
 * How RFM scores are computed; everything left out has its usual value.
 */
public struct RfmOptions: Equatable, Hashable {
    /**
     * How the edges are found.
     */
    public var method: RfmMethod?
    /**
     * Edges to use instead of finding them, whoever the customers are: to compare periods, or because the business
     * says so.
     */
    public var cuts: RfmEdges?
    /**
     * What counts as often.
     */
    public var frequency: RfmFrequency?
    /**
     * What counts as much.
     */
    public var monetary: RfmMonetary?
    /**
     * The names of the scores.
     */
    public var grid: [RfmRule]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How the edges are found.
         */method: RfmMethod? = nil,
        /**
         * Edges to use instead of finding them, whoever the customers are: to compare periods, or because the business
         * says so.
         */cuts: RfmEdges? = nil,
        /**
         * What counts as often.
         */frequency: RfmFrequency? = nil,
        /**
         * What counts as much.
         */monetary: RfmMonetary? = nil,
        /**
         * The names of the scores.
         */grid: [RfmRule]? = nil) {
        self.method = method
        self.cuts = cuts
        self.frequency = frequency
        self.monetary = monetary
        self.grid = grid
    }




}

#if compiler(>=6)
extension RfmOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmOptions: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmOptions {
        return
            try RfmOptions(
                method: FfiConverterOptionTypeRfmMethod.read(from: &buf),
                cuts: FfiConverterOptionTypeRfmEdges.read(from: &buf),
                frequency: FfiConverterOptionTypeRfmFrequency.read(from: &buf),
                monetary: FfiConverterOptionTypeRfmMonetary.read(from: &buf),
                grid: FfiConverterOptionSequenceTypeRfmRule.read(from: &buf)
        )
    }

    public static func write(_ value: RfmOptions, into buf: inout [UInt8]) {
        FfiConverterOptionTypeRfmMethod.write(value.method, into: &buf)
        FfiConverterOptionTypeRfmEdges.write(value.cuts, into: &buf)
        FfiConverterOptionTypeRfmFrequency.write(value.frequency, into: &buf)
        FfiConverterOptionTypeRfmMonetary.write(value.monetary, into: &buf)
        FfiConverterOptionSequenceTypeRfmRule.write(value.grid, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmOptions_lift(_ buf: RustBuffer) throws -> RfmOptions {
    return try FfiConverterTypeRfmOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmOptions_lower(_ value: RfmOptions) -> RustBuffer {
    return FfiConverterTypeRfmOptions.lower(value)
}


/**
 * One rule of a grid: the name of the customers whose scores lie in these ranges.
 */
public struct RfmRule: Equatable, Hashable {
    /**
     * The name.
     */
    public var name: String
    /**
     * Recency scores.
     */
    public var recency: ScoreRange?
    /**
     * Frequency scores.
     */
    public var frequency: ScoreRange?
    /**
     * Monetary scores.
     */
    public var monetary: ScoreRange?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name.
         */name: String,
        /**
         * Recency scores.
         */recency: ScoreRange? = nil,
        /**
         * Frequency scores.
         */frequency: ScoreRange? = nil,
        /**
         * Monetary scores.
         */monetary: ScoreRange? = nil) {
        self.name = name
        self.recency = recency
        self.frequency = frequency
        self.monetary = monetary
    }




}

#if compiler(>=6)
extension RfmRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmRule {
        return
            try RfmRule(
                name: FfiConverterString.read(from: &buf),
                recency: FfiConverterOptionTypeScoreRange.read(from: &buf),
                frequency: FfiConverterOptionTypeScoreRange.read(from: &buf),
                monetary: FfiConverterOptionTypeScoreRange.read(from: &buf)
        )
    }

    public static func write(_ value: RfmRule, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionTypeScoreRange.write(value.recency, into: &buf)
        FfiConverterOptionTypeScoreRange.write(value.frequency, into: &buf)
        FfiConverterOptionTypeScoreRange.write(value.monetary, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmRule_lift(_ buf: RustBuffer) throws -> RfmRule {
    return try FfiConverterTypeRfmRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmRule_lower(_ value: RfmRule) -> RustBuffer {
    return FfiConverterTypeRfmRule.lower(value)
}


/**
 * One customer's scores, and what they were computed from.
 */
public struct RfmScore: Equatable, Hashable {
    /**
     * What the scores were computed from.
     */
    public var input: RfmInput
    /**
     * The scores.
     */
    public var scores: RfmTriple
    /**
     * The name that the grid gives them.
     */
    public var segment: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the scores were computed from.
         */input: RfmInput,
        /**
         * The scores.
         */scores: RfmTriple,
        /**
         * The name that the grid gives them.
         */segment: String) {
        self.input = input
        self.scores = scores
        self.segment = segment
    }




}

#if compiler(>=6)
extension RfmScore: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmScore: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmScore {
        return
            try RfmScore(
                input: FfiConverterTypeRfmInput.read(from: &buf),
                scores: FfiConverterTypeRfmTriple.read(from: &buf),
                segment: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: RfmScore, into buf: inout [UInt8]) {
        FfiConverterTypeRfmInput.write(value.input, into: &buf)
        FfiConverterTypeRfmTriple.write(value.scores, into: &buf)
        FfiConverterString.write(value.segment, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmScore_lift(_ buf: RustBuffer) throws -> RfmScore {
    return try FfiConverterTypeRfmScore.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmScore_lower(_ value: RfmScore) -> RustBuffer {
    return FfiConverterTypeRfmScore.lower(value)
}


/**
 * The scores of all customers, with everything that explains them.
 */
public struct RfmScores: Equatable, Hashable {
    /**
     * The edges that were used; none when there was nobody to find them by.
     */
    public var edges: RfmEdges?
    /**
     * How many customers each bin holds. A bin of 0 is empty: no value lies between its edges.
     */
    public var bins: RfmBins
    /**
     * The names of the grid in its order, those of nobody too.
     */
    public var segments: [RfmSegment]
    /**
     * The customers, in the order in which they were given.
     */
    public var customers: [RfmScore]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The edges that were used; none when there was nobody to find them by.
         */edges: RfmEdges?,
        /**
         * How many customers each bin holds. A bin of 0 is empty: no value lies between its edges.
         */bins: RfmBins,
        /**
         * The names of the grid in its order, those of nobody too.
         */segments: [RfmSegment],
        /**
         * The customers, in the order in which they were given.
         */customers: [RfmScore]) {
        self.edges = edges
        self.bins = bins
        self.segments = segments
        self.customers = customers
    }




}

#if compiler(>=6)
extension RfmScores: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmScores: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmScores {
        return
            try RfmScores(
                edges: FfiConverterOptionTypeRfmEdges.read(from: &buf),
                bins: FfiConverterTypeRfmBins.read(from: &buf),
                segments: FfiConverterSequenceTypeRfmSegment.read(from: &buf),
                customers: FfiConverterSequenceTypeRfmScore.read(from: &buf)
        )
    }

    public static func write(_ value: RfmScores, into buf: inout [UInt8]) {
        FfiConverterOptionTypeRfmEdges.write(value.edges, into: &buf)
        FfiConverterTypeRfmBins.write(value.bins, into: &buf)
        FfiConverterSequenceTypeRfmSegment.write(value.segments, into: &buf)
        FfiConverterSequenceTypeRfmScore.write(value.customers, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmScores_lift(_ buf: RustBuffer) throws -> RfmScores {
    return try FfiConverterTypeRfmScores.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmScores_lower(_ value: RfmScores) -> RustBuffer {
    return FfiConverterTypeRfmScores.lower(value)
}


/**
 * The customers that share a name of the grid.
 */
public struct RfmSegment: Equatable, Hashable {
    /**
     * The name.
     */
    public var name: String
    /**
     * How many customers there are.
     */
    public var customers: UInt64
    /**
     * The sum of their monetary values.
     */
    public var monetary: Decimal

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name.
         */name: String,
        /**
         * How many customers there are.
         */customers: UInt64,
        /**
         * The sum of their monetary values.
         */monetary: Decimal) {
        self.name = name
        self.customers = customers
        self.monetary = monetary
    }




}

#if compiler(>=6)
extension RfmSegment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmSegment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmSegment {
        return
            try RfmSegment(
                name: FfiConverterString.read(from: &buf),
                customers: FfiConverterUInt64.read(from: &buf),
                monetary: FfiConverterTypeDecimal.read(from: &buf)
        )
    }

    public static func write(_ value: RfmSegment, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterUInt64.write(value.customers, into: &buf)
        FfiConverterTypeDecimal.write(value.monetary, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmSegment_lift(_ buf: RustBuffer) throws -> RfmSegment {
    return try FfiConverterTypeRfmSegment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmSegment_lower(_ value: RfmSegment) -> RustBuffer {
    return FfiConverterTypeRfmSegment.lower(value)
}


/**
 * Three scores, each 1 to 5, 5 the best. Displayed as `5-4-4`.
 */
public struct RfmTriple: Equatable, Hashable {
    /**
     * How recently the customer bought.
     */
    public var recency: UInt8
    /**
     * How often.
     */
    public var frequency: UInt8
    /**
     * For how much.
     */
    public var monetary: UInt8

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How recently the customer bought.
         */recency: UInt8,
        /**
         * How often.
         */frequency: UInt8,
        /**
         * For how much.
         */monetary: UInt8) {
        self.recency = recency
        self.frequency = frequency
        self.monetary = monetary
    }




}

#if compiler(>=6)
extension RfmTriple: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmTriple: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmTriple {
        return
            try RfmTriple(
                recency: FfiConverterUInt8.read(from: &buf),
                frequency: FfiConverterUInt8.read(from: &buf),
                monetary: FfiConverterUInt8.read(from: &buf)
        )
    }

    public static func write(_ value: RfmTriple, into buf: inout [UInt8]) {
        FfiConverterUInt8.write(value.recency, into: &buf)
        FfiConverterUInt8.write(value.frequency, into: &buf)
        FfiConverterUInt8.write(value.monetary, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmTriple_lift(_ buf: RustBuffer) throws -> RfmTriple {
    return try FfiConverterTypeRfmTriple.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmTriple_lower(_ value: RfmTriple) -> RustBuffer {
    return FfiConverterTypeRfmTriple.lower(value)
}


/**
 * What is wrong with a row. An order is rejected with all of its rows when one of them is wrong.
 */
public struct RowError: Equatable, Hashable {
    /**
     * The row, counted from 1 without the header; blank lines, and breaks within quotes, do not count.
     */
    public var row: UInt64
    /**
     * The mapping's field.
     */
    public var field: String?
    /**
     * The file's column: its header, or its place where there are no headers.
     */
    public var column: String?
    /**
     * What is wrong.
     */
    public var code: ErrorCode

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The row, counted from 1 without the header; blank lines, and breaks within quotes, do not count.
         */row: UInt64,
        /**
         * The mapping's field.
         */field: String?,
        /**
         * The file's column: its header, or its place where there are no headers.
         */column: String?,
        /**
         * What is wrong.
         */code: ErrorCode) {
        self.row = row
        self.field = field
        self.column = column
        self.code = code
    }




}

#if compiler(>=6)
extension RowError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRowError: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RowError {
        return
            try RowError(
                row: FfiConverterUInt64.read(from: &buf),
                field: FfiConverterOptionString.read(from: &buf),
                column: FfiConverterOptionString.read(from: &buf),
                code: FfiConverterTypeErrorCode.read(from: &buf)
        )
    }

    public static func write(_ value: RowError, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.row, into: &buf)
        FfiConverterOptionString.write(value.field, into: &buf)
        FfiConverterOptionString.write(value.column, into: &buf)
        FfiConverterTypeErrorCode.write(value.code, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRowError_lift(_ buf: RustBuffer) throws -> RowError {
    return try FfiConverterTypeRowError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRowError_lower(_ value: RowError) -> RustBuffer {
    return FfiConverterTypeRowError.lower(value)
}


/**
 * What was sold. Cancelled and deleted orders count in nothing; those of deleted customers do, since they happened.
 *
 * A refund lowers the figures of the order it belongs to, in the month in which that was placed; a return without an
 * order lowers those of its own month. So the months add up to the whole, and both to what the profiles say.
 */
public struct SalesReport: Equatable, Hashable {
    /**
     * Customers that are not deleted, whether they bought or not.
     */
    public var customers: UInt64
    /**
     * Customers with an order.
     */
    public var buyers: UInt64
    /**
     * Customers with orders on two civil days or more.
     */
    public var repeatBuyers: UInt64
    /**
     * Repeat buyers / buyers; none without buyers.
     */
    public var repeatRate: Double?
    /**
     * Orders, without returns.
     */
    public var orders: UInt64
    /**
     * Those of them whose customer is not known.
     */
    public var anonymousOrders: UInt64
    /**
     * Returns: orders that only took goods back.
     */
    public var returns: UInt64
    /**
     * When the first order was placed.
     */
    public var firstOrderAt: Timestamp?
    /**
     * When the last order was placed.
     */
    public var lastOrderAt: Timestamp?
    /**
     * By currency, in the order of the codes.
     */
    public var currencies: [CurrencySales]
    /**
     * Every month from the first order or return to the last, in the business's time zone. A month in which nothing
     * happened is there, with zeros; but not where nothing happened for more than ten years, as before an order whose
     * date is wrong.
     */
    public var months: [MonthSales]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Customers that are not deleted, whether they bought or not.
         */customers: UInt64,
        /**
         * Customers with an order.
         */buyers: UInt64,
        /**
         * Customers with orders on two civil days or more.
         */repeatBuyers: UInt64,
        /**
         * Repeat buyers / buyers; none without buyers.
         */repeatRate: Double?,
        /**
         * Orders, without returns.
         */orders: UInt64,
        /**
         * Those of them whose customer is not known.
         */anonymousOrders: UInt64,
        /**
         * Returns: orders that only took goods back.
         */returns: UInt64,
        /**
         * When the first order was placed.
         */firstOrderAt: Timestamp?,
        /**
         * When the last order was placed.
         */lastOrderAt: Timestamp?,
        /**
         * By currency, in the order of the codes.
         */currencies: [CurrencySales],
        /**
         * Every month from the first order or return to the last, in the business's time zone. A month in which nothing
         * happened is there, with zeros; but not where nothing happened for more than ten years, as before an order whose
         * date is wrong.
         */months: [MonthSales]) {
        self.customers = customers
        self.buyers = buyers
        self.repeatBuyers = repeatBuyers
        self.repeatRate = repeatRate
        self.orders = orders
        self.anonymousOrders = anonymousOrders
        self.returns = returns
        self.firstOrderAt = firstOrderAt
        self.lastOrderAt = lastOrderAt
        self.currencies = currencies
        self.months = months
    }




}

#if compiler(>=6)
extension SalesReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSalesReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SalesReport {
        return
            try SalesReport(
                customers: FfiConverterUInt64.read(from: &buf),
                buyers: FfiConverterUInt64.read(from: &buf),
                repeatBuyers: FfiConverterUInt64.read(from: &buf),
                repeatRate: FfiConverterOptionDouble.read(from: &buf),
                orders: FfiConverterUInt64.read(from: &buf),
                anonymousOrders: FfiConverterUInt64.read(from: &buf),
                returns: FfiConverterUInt64.read(from: &buf),
                firstOrderAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                lastOrderAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                currencies: FfiConverterSequenceTypeCurrencySales.read(from: &buf),
                months: FfiConverterSequenceTypeMonthSales.read(from: &buf)
        )
    }

    public static func write(_ value: SalesReport, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.customers, into: &buf)
        FfiConverterUInt64.write(value.buyers, into: &buf)
        FfiConverterUInt64.write(value.repeatBuyers, into: &buf)
        FfiConverterOptionDouble.write(value.repeatRate, into: &buf)
        FfiConverterUInt64.write(value.orders, into: &buf)
        FfiConverterUInt64.write(value.anonymousOrders, into: &buf)
        FfiConverterUInt64.write(value.returns, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.firstOrderAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.lastOrderAt, into: &buf)
        FfiConverterSequenceTypeCurrencySales.write(value.currencies, into: &buf)
        FfiConverterSequenceTypeMonthSales.write(value.months, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSalesReport_lift(_ buf: RustBuffer) throws -> SalesReport {
    return try FfiConverterTypeSalesReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSalesReport_lower(_ value: SalesReport) -> RustBuffer {
    return FfiConverterTypeSalesReport.lower(value)
}


/**
 * The scores from `min` to `max`, both included.
 */
public struct ScoreRange: Equatable, Hashable {
    /**
     * The lowest.
     */
    public var min: UInt8
    /**
     * The highest.
     */
    public var max: UInt8

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The lowest.
         */min: UInt8,
        /**
         * The highest.
         */max: UInt8) {
        self.min = min
        self.max = max
    }




}

#if compiler(>=6)
extension ScoreRange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeScoreRange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ScoreRange {
        return
            try ScoreRange(
                min: FfiConverterUInt8.read(from: &buf),
                max: FfiConverterUInt8.read(from: &buf)
        )
    }

    public static func write(_ value: ScoreRange, into buf: inout [UInt8]) {
        FfiConverterUInt8.write(value.min, into: &buf)
        FfiConverterUInt8.write(value.max, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScoreRange_lift(_ buf: RustBuffer) throws -> ScoreRange {
    return try FfiConverterTypeScoreRange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScoreRange_lower(_ value: ScoreRange) -> RustBuffer {
    return FfiConverterTypeScoreRange.lower(value)
}


/**
 * A customer that a search found.
 */
public struct SearchHit: Equatable, Hashable {
    /**
     * The customer.
     */
    public var customer: Customer
    /**
     * Whether every word of the query is a whole word of the customer, not only the beginning of one.
     */
    public var exact: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The customer.
         */customer: Customer,
        /**
         * Whether every word of the query is a whole word of the customer, not only the beginning of one.
         */exact: Bool) {
        self.customer = customer
        self.exact = exact
    }




}

#if compiler(>=6)
extension SearchHit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSearchHit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SearchHit {
        return
            try SearchHit(
                customer: FfiConverterTypeCustomer.read(from: &buf),
                exact: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: SearchHit, into buf: inout [UInt8]) {
        FfiConverterTypeCustomer.write(value.customer, into: &buf)
        FfiConverterBool.write(value.exact, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSearchHit_lift(_ buf: RustBuffer) throws -> SearchHit {
    return try FfiConverterTypeSearchHit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSearchHit_lower(_ value: SearchHit) -> RustBuffer {
    return FfiConverterTypeSearchHit.lower(value)
}


/**
 * How much a CRM holds.
 */
public struct Stats: Equatable, Hashable {
    /**
     * Customers ever created.
     */
    public var customers: UInt32
    /**
     * Changes in the journal.
     */
    public var changes: UInt64
    /**
     * The file.
     */
    public var store: StoreStats

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Customers ever created.
         */customers: UInt32,
        /**
         * Changes in the journal.
         */changes: UInt64,
        /**
         * The file.
         */store: StoreStats) {
        self.customers = customers
        self.changes = changes
        self.store = store
    }




}

#if compiler(>=6)
extension Stats: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStats: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Stats {
        return
            try Stats(
                customers: FfiConverterUInt32.read(from: &buf),
                changes: FfiConverterUInt64.read(from: &buf),
                store: FfiConverterTypeStoreStats.read(from: &buf)
        )
    }

    public static func write(_ value: Stats, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.customers, into: &buf)
        FfiConverterUInt64.write(value.changes, into: &buf)
        FfiConverterTypeStoreStats.write(value.store, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStats_lift(_ buf: RustBuffer) throws -> Stats {
    return try FfiConverterTypeStats.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStats_lower(_ value: Stats) -> RustBuffer {
    return FfiConverterTypeStats.lower(value)
}


/**
 * One step of an order's execution.
 */
public struct StatusChange: Equatable, Hashable {
    /**
     * The status that was reached.
     */
    public var status: OrderStatus
    /**
     * When.
     */
    public var at: Timestamp
    /**
     * Why, for a cancellation.
     */
    public var reason: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The status that was reached.
         */status: OrderStatus,
        /**
         * When.
         */at: Timestamp,
        /**
         * Why, for a cancellation.
         */reason: String?) {
        self.status = status
        self.at = at
        self.reason = reason
    }




}

#if compiler(>=6)
extension StatusChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStatusChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StatusChange {
        return
            try StatusChange(
                status: FfiConverterTypeOrderStatus.read(from: &buf),
                at: FfiConverterTypeTimestamp.read(from: &buf),
                reason: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: StatusChange, into buf: inout [UInt8]) {
        FfiConverterTypeOrderStatus.write(value.status, into: &buf)
        FfiConverterTypeTimestamp.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.reason, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusChange_lift(_ buf: RustBuffer) throws -> StatusChange {
    return try FfiConverterTypeStatusChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusChange_lower(_ value: StatusChange) -> RustBuffer {
    return FfiConverterTypeStatusChange.lower(value)
}


/**
 * The size of the store and the work that waits in it.
 */
public struct StoreStats: Equatable, Hashable {
    /**
     * Length of the file in bytes.
     */
    public var fileBytes: UInt64
    /**
     * Bytes of keys and values in the tree.
     */
    public var storedBytes: UInt64
    /**
     * Bytes of the file that no data uses; `compact` gives them back.
     */
    public var freeBytes: UInt64
    /**
     * Commits since the last checkpoint, which opening after a crash would replay.
     */
    public var logCommits: UInt64
    /**
     * Bytes of those commits.
     */
    public var logBytes: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Length of the file in bytes.
         */fileBytes: UInt64,
        /**
         * Bytes of keys and values in the tree.
         */storedBytes: UInt64,
        /**
         * Bytes of the file that no data uses; `compact` gives them back.
         */freeBytes: UInt64,
        /**
         * Commits since the last checkpoint, which opening after a crash would replay.
         */logCommits: UInt64,
        /**
         * Bytes of those commits.
         */logBytes: UInt64) {
        self.fileBytes = fileBytes
        self.storedBytes = storedBytes
        self.freeBytes = freeBytes
        self.logCommits = logCommits
        self.logBytes = logBytes
    }




}

#if compiler(>=6)
extension StoreStats: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStoreStats: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StoreStats {
        return
            try StoreStats(
                fileBytes: FfiConverterUInt64.read(from: &buf),
                storedBytes: FfiConverterUInt64.read(from: &buf),
                freeBytes: FfiConverterUInt64.read(from: &buf),
                logCommits: FfiConverterUInt64.read(from: &buf),
                logBytes: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: StoreStats, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.fileBytes, into: &buf)
        FfiConverterUInt64.write(value.storedBytes, into: &buf)
        FfiConverterUInt64.write(value.freeBytes, into: &buf)
        FfiConverterUInt64.write(value.logCommits, into: &buf)
        FfiConverterUInt64.write(value.logBytes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStoreStats_lift(_ buf: RustBuffer) throws -> StoreStats {
    return try FfiConverterTypeStoreStats.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStoreStats_lower(_ value: StoreStats) -> RustBuffer {
    return FfiConverterTypeStoreStats.lower(value)
}


/**
 * One page of a list.
 */
public struct TimelineItemPage: Equatable, Hashable {
    /**
     * The items, in the list's order.
     */
    public var items: [TimelineItem]
    /**
     * Where the next page begins; nothing on the last page.
     */
    public var next: Cursor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The items, in the list's order.
         */items: [TimelineItem],
        /**
         * Where the next page begins; nothing on the last page.
         */next: Cursor?) {
        self.items = items
        self.next = next
    }




}

#if compiler(>=6)
extension TimelineItemPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimelineItemPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TimelineItemPage {
        return
            try TimelineItemPage(
                items: FfiConverterSequenceTypeTimelineItem.read(from: &buf),
                next: FfiConverterOptionTypeCursor.read(from: &buf)
        )
    }

    public static func write(_ value: TimelineItemPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeTimelineItem.write(value.items, into: &buf)
        FfiConverterOptionTypeCursor.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimelineItemPage_lift(_ buf: RustBuffer) throws -> TimelineItemPage {
    return try FfiConverterTypeTimelineItemPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimelineItemPage_lower(_ value: TimelineItemPage) -> RustBuffer {
    return FfiConverterTypeTimelineItemPage.lower(value)
}


/**
 * Which part of a timeline to read; everything left out does not narrow it.
 */
public struct TimelineQuery: Equatable, Hashable {
    /**
     * Items of these kinds; of all kinds when empty.
     */
    public var kinds: [TimelineKind]?
    /**
     * Items at this instant or later.
     */
    public var from: Timestamp?
    /**
     * Items before this instant.
     */
    public var until: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Items of these kinds; of all kinds when empty.
         */kinds: [TimelineKind]? = nil,
        /**
         * Items at this instant or later.
         */from: Timestamp? = nil,
        /**
         * Items before this instant.
         */until: Timestamp? = nil) {
        self.kinds = kinds
        self.from = from
        self.until = until
    }




}

#if compiler(>=6)
extension TimelineQuery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimelineQuery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TimelineQuery {
        return
            try TimelineQuery(
                kinds: FfiConverterOptionSequenceTypeTimelineKind.read(from: &buf),
                from: FfiConverterOptionTypeTimestamp.read(from: &buf),
                until: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: TimelineQuery, into buf: inout [UInt8]) {
        FfiConverterOptionSequenceTypeTimelineKind.write(value.kinds, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.from, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.until, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimelineQuery_lift(_ buf: RustBuffer) throws -> TimelineQuery {
    return try FfiConverterTypeTimelineQuery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimelineQuery_lower(_ value: TimelineQuery) -> RustBuffer {
    return FfiConverterTypeTimelineQuery.lower(value)
}


/**
 * One of the customers who spent the most.
 */
public struct TopCustomer: Equatable, Hashable {
    /**
     * The customer.
     */
    public var customerId: CustomerId
    /**
     * What was spent, net of refunds and returns.
     */
    public var spent: Decimal
    /**
     * Its share of what all customers spent in this currency; none when that is nothing.
     */
    public var share: Double?
    /**
     * Orders, in any currency.
     */
    public var orders: UInt64
    /**
     * When the last of them was placed.
     */
    public var lastOrderAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The customer.
         */customerId: CustomerId,
        /**
         * What was spent, net of refunds and returns.
         */spent: Decimal,
        /**
         * Its share of what all customers spent in this currency; none when that is nothing.
         */share: Double?,
        /**
         * Orders, in any currency.
         */orders: UInt64,
        /**
         * When the last of them was placed.
         */lastOrderAt: Timestamp?) {
        self.customerId = customerId
        self.spent = spent
        self.share = share
        self.orders = orders
        self.lastOrderAt = lastOrderAt
    }




}

#if compiler(>=6)
extension TopCustomer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTopCustomer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TopCustomer {
        return
            try TopCustomer(
                customerId: FfiConverterTypeCustomerId.read(from: &buf),
                spent: FfiConverterTypeDecimal.read(from: &buf),
                share: FfiConverterOptionDouble.read(from: &buf),
                orders: FfiConverterUInt64.read(from: &buf),
                lastOrderAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: TopCustomer, into buf: inout [UInt8]) {
        FfiConverterTypeCustomerId.write(value.customerId, into: &buf)
        FfiConverterTypeDecimal.write(value.spent, into: &buf)
        FfiConverterOptionDouble.write(value.share, into: &buf)
        FfiConverterUInt64.write(value.orders, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.lastOrderAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTopCustomer_lift(_ buf: RustBuffer) throws -> TopCustomer {
    return try FfiConverterTypeTopCustomer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTopCustomer_lower(_ value: TopCustomer) -> RustBuffer {
    return FfiConverterTypeTopCustomer.lower(value)
}


/**
 * What a check found.
 */
public struct VerifyReport: Equatable, Hashable {
    /**
     * The end of the journal. Keep it elsewhere, to find any later rewriting of what came before.
     */
    public var head: JournalHead?
    /**
     * What is wrong; empty when all is well.
     */
    public var problems: [Problem]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The end of the journal. Keep it elsewhere, to find any later rewriting of what came before.
         */head: JournalHead?,
        /**
         * What is wrong; empty when all is well.
         */problems: [Problem]) {
        self.head = head
        self.problems = problems
    }




}

#if compiler(>=6)
extension VerifyReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVerifyReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VerifyReport {
        return
            try VerifyReport(
                head: FfiConverterOptionTypeJournalHead.read(from: &buf),
                problems: FfiConverterSequenceTypeProblem.read(from: &buf)
        )
    }

    public static func write(_ value: VerifyReport, into buf: inout [UInt8]) {
        FfiConverterOptionTypeJournalHead.write(value.head, into: &buf)
        FfiConverterSequenceTypeProblem.write(value.problems, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerifyReport_lift(_ buf: RustBuffer) throws -> VerifyReport {
    return try FfiConverterTypeVerifyReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerifyReport_lower(_ value: VerifyReport) -> RustBuffer {
    return FfiConverterTypeVerifyReport.lower(value)
}


/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum AddressListPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set([Address]
    )





}

#if compiler(>=6)
extension AddressListPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAddressListPatch: FfiConverterRustBuffer {
    typealias SwiftType = AddressListPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AddressListPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterSequenceTypeAddress.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AddressListPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeAddress.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAddressListPatch_lift(_ buf: RustBuffer) throws -> AddressListPatch {
    return try FfiConverterTypeAddressListPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAddressListPatch_lower(_ value: AddressListPatch) -> RustBuffer {
    return FfiConverterTypeAddressListPatch.lower(value)
}



/**
 * What a command of a batch gives.
 */

public enum Answer: Equatable, Hashable {

    /**
     * As the command's operation gives it.
     */
    case category(Category
    )
    /**
     * As the command's operation gives it.
     */
    case categoryPage(CategoryPage
    )
    /**
     * As the command's operation gives it.
     */
    case changes(Changes
    )
    /**
     * As the command's operation gives it.
     */
    case concentration(Concentration
    )
    /**
     * As the command's operation gives it.
     */
    case customer(Customer
    )
    /**
     * As the command's operation gives it.
     */
    case customer360(Customer360
    )
    /**
     * As the command's operation gives it.
     */
    case customerPage(CustomerPage
    )
    /**
     * As the command's operation gives it.
     */
    case fieldDefinition(FieldDefinition
    )
    /**
     * As the command's operation gives it.
     */
    case fieldDefinitionList([FieldDefinition]
    )
    /**
     * As the command's operation gives it.
     */
    case historyEntryPage(HistoryEntryPage
    )
    /**
     * As the command's operation gives it.
     */
    case ingested(Ingested
    )
    /**
     * As the command's operation gives it.
     */
    case integer(UInt64
    )
    /**
     * As the command's operation gives it.
     */
    case interaction(Interaction
    )
    /**
     * As the command's operation gives it.
     */
    case interactionPage(InteractionPage
    )
    /**
     * As the command's operation gives it.
     */
    case journalHead(JournalHead
    )
    /**
     * As the command's operation gives it.
     */
    case note(Note
    )
    /**
     * As the command's operation gives it.
     */
    case notePage(NotePage
    )
    /**
     * As the command's operation gives it.
     */
    case optionalCategory(Category?
    )
    /**
     * As the command's operation gives it.
     */
    case optionalCustomer(Customer?
    )
    /**
     * As the command's operation gives it.
     */
    case optionalFieldDefinition(FieldDefinition?
    )
    /**
     * As the command's operation gives it.
     */
    case optionalInteraction(Interaction?
    )
    /**
     * As the command's operation gives it.
     */
    case optionalNote(Note?
    )
    /**
     * As the command's operation gives it.
     */
    case optionalOrder(Order?
    )
    /**
     * As the command's operation gives it.
     */
    case optionalProduct(Product?
    )
    /**
     * As the command's operation gives it.
     */
    case optionalRelationship(Relationship?
    )
    /**
     * As the command's operation gives it.
     */
    case order(Order
    )
    /**
     * As the command's operation gives it.
     */
    case orderPage(OrderPage
    )
    /**
     * As the command's operation gives it.
     */
    case product(Product
    )
    /**
     * As the command's operation gives it.
     */
    case productPage(ProductPage
    )
    /**
     * As the command's operation gives it.
     */
    case profile(Profile
    )
    /**
     * As the command's operation gives it.
     */
    case relationship(Relationship
    )
    /**
     * As the command's operation gives it.
     */
    case relationshipPage(RelationshipPage
    )
    /**
     * As the command's operation gives it.
     */
    case rfmScores(RfmScores
    )
    /**
     * As the command's operation gives it.
     */
    case salesReport(SalesReport
    )
    /**
     * As the command's operation gives it.
     */
    case searchHitList([SearchHit]
    )
    /**
     * As the command's operation gives it.
     */
    case timelineItemPage(TimelineItemPage
    )
    /**
     * As the command's operation gives it.
     */
    case topCustomerList([TopCustomer]
    )
    /**
     * The command gives nothing.
     */
    case nothing





}

#if compiler(>=6)
extension Answer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswer: FfiConverterRustBuffer {
    typealias SwiftType = Answer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Answer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .category(try FfiConverterTypeCategory.read(from: &buf)
        )

        case 2: return .categoryPage(try FfiConverterTypeCategoryPage.read(from: &buf)
        )

        case 3: return .changes(try FfiConverterTypeChanges.read(from: &buf)
        )

        case 4: return .concentration(try FfiConverterTypeConcentration.read(from: &buf)
        )

        case 5: return .customer(try FfiConverterTypeCustomer.read(from: &buf)
        )

        case 6: return .customer360(try FfiConverterTypeCustomer360.read(from: &buf)
        )

        case 7: return .customerPage(try FfiConverterTypeCustomerPage.read(from: &buf)
        )

        case 8: return .fieldDefinition(try FfiConverterTypeFieldDefinition.read(from: &buf)
        )

        case 9: return .fieldDefinitionList(try FfiConverterSequenceTypeFieldDefinition.read(from: &buf)
        )

        case 10: return .historyEntryPage(try FfiConverterTypeHistoryEntryPage.read(from: &buf)
        )

        case 11: return .ingested(try FfiConverterTypeIngested.read(from: &buf)
        )

        case 12: return .integer(try FfiConverterUInt64.read(from: &buf)
        )

        case 13: return .interaction(try FfiConverterTypeInteraction.read(from: &buf)
        )

        case 14: return .interactionPage(try FfiConverterTypeInteractionPage.read(from: &buf)
        )

        case 15: return .journalHead(try FfiConverterTypeJournalHead.read(from: &buf)
        )

        case 16: return .note(try FfiConverterTypeNote.read(from: &buf)
        )

        case 17: return .notePage(try FfiConverterTypeNotePage.read(from: &buf)
        )

        case 18: return .optionalCategory(try FfiConverterOptionTypeCategory.read(from: &buf)
        )

        case 19: return .optionalCustomer(try FfiConverterOptionTypeCustomer.read(from: &buf)
        )

        case 20: return .optionalFieldDefinition(try FfiConverterOptionTypeFieldDefinition.read(from: &buf)
        )

        case 21: return .optionalInteraction(try FfiConverterOptionTypeInteraction.read(from: &buf)
        )

        case 22: return .optionalNote(try FfiConverterOptionTypeNote.read(from: &buf)
        )

        case 23: return .optionalOrder(try FfiConverterOptionTypeOrder.read(from: &buf)
        )

        case 24: return .optionalProduct(try FfiConverterOptionTypeProduct.read(from: &buf)
        )

        case 25: return .optionalRelationship(try FfiConverterOptionTypeRelationship.read(from: &buf)
        )

        case 26: return .order(try FfiConverterTypeOrder.read(from: &buf)
        )

        case 27: return .orderPage(try FfiConverterTypeOrderPage.read(from: &buf)
        )

        case 28: return .product(try FfiConverterTypeProduct.read(from: &buf)
        )

        case 29: return .productPage(try FfiConverterTypeProductPage.read(from: &buf)
        )

        case 30: return .profile(try FfiConverterTypeProfile.read(from: &buf)
        )

        case 31: return .relationship(try FfiConverterTypeRelationship.read(from: &buf)
        )

        case 32: return .relationshipPage(try FfiConverterTypeRelationshipPage.read(from: &buf)
        )

        case 33: return .rfmScores(try FfiConverterTypeRfmScores.read(from: &buf)
        )

        case 34: return .salesReport(try FfiConverterTypeSalesReport.read(from: &buf)
        )

        case 35: return .searchHitList(try FfiConverterSequenceTypeSearchHit.read(from: &buf)
        )

        case 36: return .timelineItemPage(try FfiConverterTypeTimelineItemPage.read(from: &buf)
        )

        case 37: return .topCustomerList(try FfiConverterSequenceTypeTopCustomer.read(from: &buf)
        )

        case 38: return .nothing

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Answer, into buf: inout [UInt8]) {
        switch value {


        case let .category(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeCategory.write(v1, into: &buf)


        case let .categoryPage(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCategoryPage.write(v1, into: &buf)


        case let .changes(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeChanges.write(v1, into: &buf)


        case let .concentration(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeConcentration.write(v1, into: &buf)


        case let .customer(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeCustomer.write(v1, into: &buf)


        case let .customer360(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeCustomer360.write(v1, into: &buf)


        case let .customerPage(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeCustomerPage.write(v1, into: &buf)


        case let .fieldDefinition(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeFieldDefinition.write(v1, into: &buf)


        case let .fieldDefinitionList(v1):
            writeInt(&buf, Int32(9))
            FfiConverterSequenceTypeFieldDefinition.write(v1, into: &buf)


        case let .historyEntryPage(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeHistoryEntryPage.write(v1, into: &buf)


        case let .ingested(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeIngested.write(v1, into: &buf)


        case let .integer(v1):
            writeInt(&buf, Int32(12))
            FfiConverterUInt64.write(v1, into: &buf)


        case let .interaction(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeInteraction.write(v1, into: &buf)


        case let .interactionPage(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeInteractionPage.write(v1, into: &buf)


        case let .journalHead(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeJournalHead.write(v1, into: &buf)


        case let .note(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeNote.write(v1, into: &buf)


        case let .notePage(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeNotePage.write(v1, into: &buf)


        case let .optionalCategory(v1):
            writeInt(&buf, Int32(18))
            FfiConverterOptionTypeCategory.write(v1, into: &buf)


        case let .optionalCustomer(v1):
            writeInt(&buf, Int32(19))
            FfiConverterOptionTypeCustomer.write(v1, into: &buf)


        case let .optionalFieldDefinition(v1):
            writeInt(&buf, Int32(20))
            FfiConverterOptionTypeFieldDefinition.write(v1, into: &buf)


        case let .optionalInteraction(v1):
            writeInt(&buf, Int32(21))
            FfiConverterOptionTypeInteraction.write(v1, into: &buf)


        case let .optionalNote(v1):
            writeInt(&buf, Int32(22))
            FfiConverterOptionTypeNote.write(v1, into: &buf)


        case let .optionalOrder(v1):
            writeInt(&buf, Int32(23))
            FfiConverterOptionTypeOrder.write(v1, into: &buf)


        case let .optionalProduct(v1):
            writeInt(&buf, Int32(24))
            FfiConverterOptionTypeProduct.write(v1, into: &buf)


        case let .optionalRelationship(v1):
            writeInt(&buf, Int32(25))
            FfiConverterOptionTypeRelationship.write(v1, into: &buf)


        case let .order(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeOrder.write(v1, into: &buf)


        case let .orderPage(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeOrderPage.write(v1, into: &buf)


        case let .product(v1):
            writeInt(&buf, Int32(28))
            FfiConverterTypeProduct.write(v1, into: &buf)


        case let .productPage(v1):
            writeInt(&buf, Int32(29))
            FfiConverterTypeProductPage.write(v1, into: &buf)


        case let .profile(v1):
            writeInt(&buf, Int32(30))
            FfiConverterTypeProfile.write(v1, into: &buf)


        case let .relationship(v1):
            writeInt(&buf, Int32(31))
            FfiConverterTypeRelationship.write(v1, into: &buf)


        case let .relationshipPage(v1):
            writeInt(&buf, Int32(32))
            FfiConverterTypeRelationshipPage.write(v1, into: &buf)


        case let .rfmScores(v1):
            writeInt(&buf, Int32(33))
            FfiConverterTypeRfmScores.write(v1, into: &buf)


        case let .salesReport(v1):
            writeInt(&buf, Int32(34))
            FfiConverterTypeSalesReport.write(v1, into: &buf)


        case let .searchHitList(v1):
            writeInt(&buf, Int32(35))
            FfiConverterSequenceTypeSearchHit.write(v1, into: &buf)


        case let .timelineItemPage(v1):
            writeInt(&buf, Int32(36))
            FfiConverterTypeTimelineItemPage.write(v1, into: &buf)


        case let .topCustomerList(v1):
            writeInt(&buf, Int32(37))
            FfiConverterSequenceTypeTopCustomer.write(v1, into: &buf)


        case .nothing:
            writeInt(&buf, Int32(38))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lift(_ buf: RustBuffer) throws -> Answer {
    return try FfiConverterTypeAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lower(_ value: Answer) -> RustBuffer {
    return FfiConverterTypeAnswer.lower(value)
}



/**
 * The calendar that a date is counted in.
 */

public enum CalendarKind: Equatable, Hashable, CaseIterable {

    /**
     * The civil calendar of most countries.
     */
    case gregorian
    /**
     * The Chinese lunisolar calendar; its years are those of the Gregorian year in which they begin.
     */
    case chineseLunar





}

#if compiler(>=6)
extension CalendarKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCalendarKind: FfiConverterRustBuffer {
    typealias SwiftType = CalendarKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CalendarKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .gregorian

        case 2: return .chineseLunar

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CalendarKind, into buf: inout [UInt8]) {
        switch value {


        case .gregorian:
            writeInt(&buf, Int32(1))


        case .chineseLunar:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendarKind_lift(_ buf: RustBuffer) throws -> CalendarKind {
    return try FfiConverterTypeCalendarKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendarKind_lower(_ value: CalendarKind) -> RustBuffer {
    return FfiConverterTypeCalendarKind.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum CategoryIdListPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set([CategoryId]
    )





}

#if compiler(>=6)
extension CategoryIdListPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCategoryIdListPatch: FfiConverterRustBuffer {
    typealias SwiftType = CategoryIdListPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CategoryIdListPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterSequenceTypeCategoryId.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CategoryIdListPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeCategoryId.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryIdListPatch_lift(_ buf: RustBuffer) throws -> CategoryIdListPatch {
    return try FfiConverterTypeCategoryIdListPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryIdListPatch_lower(_ value: CategoryIdListPatch) -> RustBuffer {
    return FfiConverterTypeCategoryIdListPatch.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum CategoryIdPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(CategoryId
    )





}

#if compiler(>=6)
extension CategoryIdPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCategoryIdPatch: FfiConverterRustBuffer {
    typealias SwiftType = CategoryIdPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CategoryIdPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypeCategoryId.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CategoryIdPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCategoryId.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryIdPatch_lift(_ buf: RustBuffer) throws -> CategoryIdPatch {
    return try FfiConverterTypeCategoryIdPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryIdPatch_lower(_ value: CategoryIdPatch) -> RustBuffer {
    return FfiConverterTypeCategoryIdPatch.lower(value)
}



/**
 * A way of talking to somebody.
 */

public enum Channel: Equatable, Hashable, CaseIterable {

    /**
     * E-mail.
     */
    case email
    /**
     * A voice call.
     */
    case phone
    /**
     * A short message.
     */
    case sms
    /**
     * A chat or messenger.
     */
    case chat
    /**
     * A social network.
     */
    case social
    /**
     * The web site or shop.
     */
    case web
    /**
     * A mobile app, push messages included.
     */
    case app
    /**
     * Face to face.
     */
    case inPerson
    /**
     * Letters.
     */
    case post
    /**
     * A machine that reports by itself.
     */
    case device





}

#if compiler(>=6)
extension Channel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Channel {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .email

        case 2: return .phone

        case 3: return .sms

        case 4: return .chat

        case 5: return .social

        case 6: return .web

        case 7: return .app

        case 8: return .inPerson

        case 9: return .post

        case 10: return .device

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Channel, into buf: inout [UInt8]) {
        switch value {


        case .email:
            writeInt(&buf, Int32(1))


        case .phone:
            writeInt(&buf, Int32(2))


        case .sms:
            writeInt(&buf, Int32(3))


        case .chat:
            writeInt(&buf, Int32(4))


        case .social:
            writeInt(&buf, Int32(5))


        case .web:
            writeInt(&buf, Int32(6))


        case .app:
            writeInt(&buf, Int32(7))


        case .inPerson:
            writeInt(&buf, Int32(8))


        case .post:
            writeInt(&buf, Int32(9))


        case .device:
            writeInt(&buf, Int32(10))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lift(_ buf: RustBuffer) throws -> Channel {
    return try FfiConverterTypeChannel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lower(_ value: Channel) -> RustBuffer {
    return FfiConverterTypeChannel.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum ChannelPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(Channel
    )





}

#if compiler(>=6)
extension ChannelPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannelPatch: FfiConverterRustBuffer {
    typealias SwiftType = ChannelPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChannelPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypeChannel.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ChannelPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeChannel.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelPatch_lift(_ buf: RustBuffer) throws -> ChannelPatch {
    return try FfiConverterTypeChannelPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannelPatch_lower(_ value: ChannelPatch) -> RustBuffer {
    return FfiConverterTypeChannelPatch.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum CivilDatePatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(CivilDate
    )





}

#if compiler(>=6)
extension CivilDatePatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCivilDatePatch: FfiConverterRustBuffer {
    typealias SwiftType = CivilDatePatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CivilDatePatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypeCivilDate.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CivilDatePatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCivilDate.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDatePatch_lift(_ buf: RustBuffer) throws -> CivilDatePatch {
    return try FfiConverterTypeCivilDatePatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDatePatch_lower(_ value: CivilDatePatch) -> RustBuffer {
    return FfiConverterTypeCivilDatePatch.lower(value)
}



/**
 * Where the value of a field stands in a file.
 */

public enum Column: Equatable, Hashable {

    /**
     * The column with this header.
     */
    case name(String
    )
    /**
     * The column at this place, the first being 0.
     */
    case index(UInt32
    )
    /**
     * No column, but this text in every row.
     */
    case fixed(String
    )





}

#if compiler(>=6)
extension Column: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeColumn: FfiConverterRustBuffer {
    typealias SwiftType = Column

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Column {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .name(try FfiConverterString.read(from: &buf)
        )

        case 2: return .index(try FfiConverterUInt32.read(from: &buf)
        )

        case 3: return .fixed(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Column, into buf: inout [UInt8]) {
        switch value {


        case let .name(v1):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(v1, into: &buf)


        case let .index(v1):
            writeInt(&buf, Int32(2))
            FfiConverterUInt32.write(v1, into: &buf)


        case let .fixed(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeColumn_lift(_ buf: RustBuffer) throws -> Column {
    return try FfiConverterTypeColumn.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeColumn_lower(_ value: Column) -> RustBuffer {
    return FfiConverterTypeColumn.lower(value)
}



/**
 * One command of a batch: an operation with what it takes.
 */

public enum Command: Equatable, Hashable {

    /**
     * The category with this id; `not_found` when there is none, or it is deleted.
     */
    case categoriesGet(
        /**
         * As in the operation.
         */id: CategoryId
    )
    /**
     * The category with this id, unless there is none or it is deleted.
     */
    case categoriesFind(
        /**
         * As in the operation.
         */id: CategoryId
    )
    /**
     * A page of all categories, in the order of their ids.
     */
    case categoriesList(
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * A page of the categories directly below `parent`, or at the top of the tree, by name.
     */
    case categoriesChildren(
        /**
         * As in the operation.
         */parent: CategoryId? = nil,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
    case categoriesAsOf(
        /**
         * As in the operation.
         */id: CategoryId,
        /**
         * As in the operation.
         */at: Timestamp
    )
    /**
     * A page of the category's changes, newest first.
     */
    case categoriesHistory(
        /**
         * As in the operation.
         */id: CategoryId,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * Creates a category; `taken` when its parent has one of that name.
     */
    case categoriesCreate(
        /**
         * As in the operation.
         */new: NewCategory
    )
    /**
     * Changes what the patch names; `self_reference` when the category would come to be below itself.
     */
    case categoriesUpdate(
        /**
         * As in the operation.
         */id: CategoryId,
        /**
         * As in the operation.
         */patch: CategoryPatch
    )
    /**
     * Deletes the category; `in_use` while products are in it or categories below it.
     */
    case categoriesDelete(
        /**
         * As in the operation.
         */id: CategoryId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
     * With a version, `stale_version` unless the category has it.
     */
    case categoriesRestore(
        /**
         * As in the operation.
         */id: CategoryId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * The customer with this id; `not_found` when there is none, or it is deleted.
     */
    case customersGet(
        /**
         * As in the operation.
         */id: CustomerId
    )
    /**
     * The customer with this id, unless there is none or it is deleted.
     */
    case customersFind(
        /**
         * As in the operation.
         */id: CustomerId
    )
    /**
     * The deleted customer with this id, unless there is none or it is not deleted.
     */
    case customersFindDeleted(
        /**
         * As in the operation.
         */id: CustomerId
    )
    /**
     * The customer who has this identifier, given in any form in which it may be created.
     */
    case customersFindByIdentifier(
        /**
         * As in the operation.
         */identifier: Identifier
    )
    /**
     * The customers who have, for each word of the query, a word that begins with it; the best first, at most
     * `limit` (1 to 1,000; 50 without).
     */
    case customersSearch(
        /**
         * As in the operation.
         */query: String,
        /**
         * As in the operation.
         */limit: UInt32? = nil
    )
    /**
     * A page of the customers that the query asks for.
     */
    case customersList(
        /**
         * As in the operation.
         */query: CustomerQuery,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * How many customers the query asks for.
     */
    case customersCount(
        /**
         * As in the operation.
         */query: CustomerQuery
    )
    /**
     * The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
     */
    case customersAsOf(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */at: Timestamp
    )
    /**
     * A page of the customer's changes, newest first. Deleted customers are found.
     */
    case customersHistory(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
     * when something given is not in form.
     */
    case customersCreate(
        /**
         * As in the operation.
         */new: NewCustomer
    )
    /**
     * Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
     * another version. A patch that changes nothing leaves the version as it is.
     */
    case customersUpdate(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */patch: CustomerPatch
    )
    /**
     * Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
     * `stale_version` unless the customer has it.
     */
    case customersDelete(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
     * there is nothing to restore. With a version, `stale_version` unless the customer has it.
     */
    case customersRestore(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * Adds tags; those that the customer has already change nothing.
     */
    case customersAddTags(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */tags: [String]
    )
    /**
     * Removes tags; those that the customer does not have change nothing.
     */
    case customersRemoveTags(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */tags: [String]
    )
    /**
     * Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
     * already takes the new label, if one is given.
     */
    case customersAddIdentifier(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */identifier: Identifier
    )
    /**
     * Removes an identifier, whatever its label; one that the customer does not have changes nothing.
     */
    case customersRemoveIdentifier(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */identifier: Identifier
    )
    /**
     * Adds an entry to the consent ledger, at its place in time.
     */
    case customersRecordConsent(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */consent: Consent
    )
    /**
     * Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
     */
    case customersView360(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */options: Customer360Options
    )
    /**
     * A page of the customer's orders, interactions and notes on one line of time, newest first.
     */
    case customersTimeline(
        /**
         * As in the operation.
         */id: CustomerId,
        /**
         * As in the operation.
         */query: TimelineQuery,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * What the customer's orders and interactions add up to; of deleted customers too.
     */
    case customersProfile(
        /**
         * As in the operation.
         */id: CustomerId
    )
    /**
     * The definition with this key; `not_found` when there is none.
     */
    case fieldsGet(
        /**
         * As in the operation.
         */key: String
    )
    /**
     * The definition with this key, if there is one.
     */
    case fieldsFind(
        /**
         * As in the operation.
         */key: String
    )
    /**
     * All definitions, by key; there are at most 1,000.
     */
    case fieldsList
    /**
     * The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
    case fieldsAsOf(
        /**
         * As in the operation.
         */key: String,
        /**
         * As in the operation.
         */at: Timestamp
    )
    /**
     * A page of the definition's changes, newest first. Deleted ones are found.
     */
    case fieldsHistory(
        /**
         * As in the operation.
         */key: String,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * Defines a field; `already_exists` when the key is in use.
     */
    case fieldsCreate(
        /**
         * As in the operation.
         */new: NewField
    )
    /**
     * Changes what the patch names. What customers have is not checked again.
     */
    case fieldsUpdate(
        /**
         * As in the operation.
         */key: String,
        /**
         * As in the operation.
         */patch: FieldPatch
    )
    /**
     * Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
     * with `unknown_field`.
     */
    case fieldsDelete(
        /**
         * As in the operation.
         */key: String,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.
     */
    case ingestShopify(
        /**
         * As in the operation.
         */topic: String,
        /**
         * As in the operation.
         */payload: String,
        /**
         * As in the operation.
         */currency: String? = nil
    )
    /**
     * Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
     * smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.
     */
    case ingestStripe(
        /**
         * As in the operation.
         */event: String
    )
    /**
     * The interaction with this id; `not_found` when there is none, or it is deleted.
     */
    case interactionsGet(
        /**
         * As in the operation.
         */id: InteractionId
    )
    /**
     * The interaction with this id, unless there is none or it is deleted.
     */
    case interactionsFind(
        /**
         * As in the operation.
         */id: InteractionId
    )
    /**
     * A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
     * was such a customer.
     */
    case interactionsOf(
        /**
         * As in the operation.
         */customerId: CustomerId,
        /**
         * As in the operation.
         */query: InteractionQuery,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * A page of the interactions of nobody known yet, newest first.
     */
    case interactionsAnonymous(
        /**
         * As in the operation.
         */query: InteractionQuery,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
     * when it happened. Deleted interactions are found.
     */
    case interactionsAsOf(
        /**
         * As in the operation.
         */id: InteractionId,
        /**
         * As in the operation.
         */at: Timestamp
    )
    /**
     * A page of the interaction's changes, newest first.
     */
    case interactionsHistory(
        /**
         * As in the operation.
         */id: InteractionId,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * Records an interaction.
     */
    case interactionsRecord(
        /**
         * As in the operation.
         */new: NewInteraction
    )
    /**
     * Changes what the patch names. A new customer or instant moves the interaction on the timelines.
     */
    case interactionsUpdate(
        /**
         * As in the operation.
         */id: InteractionId,
        /**
         * As in the operation.
         */patch: InteractionPatch
    )
    /**
     * Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
     */
    case interactionsDelete(
        /**
         * As in the operation.
         */id: InteractionId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
     * interaction has it.
     */
    case interactionsRestore(
        /**
         * As in the operation.
         */id: InteractionId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
     */
    case journalChangesSince(
        /**
         * As in the operation.
         */seq: UInt64,
        /**
         * As in the operation.
         */limit: UInt32
    )
    /**
     * The changes after those that the named cursor has acknowledged.
     */
    case journalNextChanges(
        /**
         * As in the operation.
         */cursor: String,
        /**
         * As in the operation.
         */limit: UInt32
    )
    /**
     * The number up to which the named cursor has acknowledged; 0 for a new cursor.
     */
    case journalPosition(
        /**
         * As in the operation.
         */cursor: String
    )
    /**
     * The journal's end. Kept elsewhere, it lets `Journal::verify` find any later rewriting of the past.
     */
    case journalHead
    /**
     * Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise.
     */
    case journalVerify(
        /**
         * As in the operation.
         */retained: JournalHead? = nil
    )
    /**
     * Remembers, durably, that the named cursor has handled everything up to `seq`.
     */
    case journalAcknowledge(
        /**
         * As in the operation.
         */cursor: String,
        /**
         * As in the operation.
         */seq: UInt64
    )
    /**
     * The note with this id; `not_found` when there is none, or it is deleted.
     */
    case notesGet(
        /**
         * As in the operation.
         */id: NoteId
    )
    /**
     * The note with this id, unless there is none or it is deleted.
     */
    case notesFind(
        /**
         * As in the operation.
         */id: NoteId
    )
    /**
     * A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
     * none.
     */
    case notesOf(
        /**
         * As in the operation.
         */customerId: CustomerId,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
     */
    case notesAsOf(
        /**
         * As in the operation.
         */id: NoteId,
        /**
         * As in the operation.
         */at: Timestamp
    )
    /**
     * A page of the note's changes, newest first. Deleted notes are found.
     */
    case notesHistory(
        /**
         * As in the operation.
         */id: NoteId,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * Creates a note; `unknown_reference` when the customer is deleted, or there is none.
     */
    case notesCreate(
        /**
         * As in the operation.
         */new: NewNote
    )
    /**
     * Changes what the patch names.
     */
    case notesUpdate(
        /**
         * As in the operation.
         */id: NoteId,
        /**
         * As in the operation.
         */patch: NotePatch
    )
    /**
     * Deletes the note. With a version, `stale_version` unless the note has it.
     */
    case notesDelete(
        /**
         * As in the operation.
         */id: NoteId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
     * the note has it.
     */
    case notesRestore(
        /**
         * As in the operation.
         */id: NoteId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * The order with this id; `not_found` when there is none, or it is deleted.
     */
    case ordersGet(
        /**
         * As in the operation.
         */id: OrderId
    )
    /**
     * The order with this id, unless there is none or it is deleted.
     */
    case ordersFind(
        /**
         * As in the operation.
         */id: OrderId
    )
    /**
     * The order with this number in this source.
     */
    case ordersFindByNumber(
        /**
         * As in the operation.
         */source: String? = nil,
        /**
         * As in the operation.
         */number: String
    )
    /**
     * A page of the orders that the query asks for.
     */
    case ordersList(
        /**
         * As in the operation.
         */query: OrderQuery,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
     */
    case ordersAsOf(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */at: Timestamp
    )
    /**
     * A page of the order's changes, newest first.
     */
    case ordersHistory(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * Creates an order; `taken` when its source has an order of that number.
     */
    case ordersCreate(
        /**
         * As in the operation.
         */new: NewOrder
    )
    /**
     * Changes what the patch names.
     */
    case ordersUpdate(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */patch: OrderPatch
    )
    /**
     * Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
     */
    case ordersAdvance(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */advance: OrderAdvance
    )
    /**
     * Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
     */
    case ordersCancel(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */cancellation: OrderCancellation
    )
    /**
     * Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
     * With a version, `stale_version` unless the order has it.
     */
    case ordersReopen(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * Records a payment.
     */
    case ordersAddPayment(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */payment: NewPayment
    )
    /**
     * Refunds lines, or parts of them; `out_of_range` for more than is left.
     */
    case ordersRefund(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */refund: NewRefund
    )
    /**
     * Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
     */
    case ordersDelete(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
     * version, `stale_version` unless the order has it.
     */
    case ordersRestore(
        /**
         * As in the operation.
         */id: OrderId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * The product with this id; `not_found` when there is none, or it is deleted.
     */
    case productsGet(
        /**
         * As in the operation.
         */id: ProductId
    )
    /**
     * The product with this id, unless there is none or it is deleted.
     */
    case productsFind(
        /**
         * As in the operation.
         */id: ProductId
    )
    /**
     * The product with this SKU, unless there is none or it is deleted.
     */
    case productsFindBySku(
        /**
         * As in the operation.
         */sku: String
    )
    /**
     * A page of the products that the query asks for, in the order of their creation.
     */
    case productsList(
        /**
         * As in the operation.
         */query: ProductQuery,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
     */
    case productsAsOf(
        /**
         * As in the operation.
         */id: ProductId,
        /**
         * As in the operation.
         */at: Timestamp
    )
    /**
     * A page of the product's changes, newest first.
     */
    case productsHistory(
        /**
         * As in the operation.
         */id: ProductId,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
     */
    case productsCreate(
        /**
         * As in the operation.
         */new: NewProduct
    )
    /**
     * Changes what the patch names.
     */
    case productsUpdate(
        /**
         * As in the operation.
         */id: ProductId,
        /**
         * As in the operation.
         */patch: ProductPatch
    )
    /**
     * Deletes the product; its SKU is free again, the orders for it stay.
     */
    case productsDelete(
        /**
         * As in the operation.
         */id: ProductId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
     * categories was deleted since. With a version, `stale_version` unless the product has it.
     */
    case productsRestore(
        /**
         * As in the operation.
         */id: ProductId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * The relationship with this id; `not_found` when there is none, or it was deleted.
     */
    case relationshipsGet(
        /**
         * As in the operation.
         */id: RelationshipId
    )
    /**
     * The relationship with this id, if there is one.
     */
    case relationshipsFind(
        /**
         * As in the operation.
         */id: RelationshipId
    )
    /**
     * A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
     * left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
     */
    case relationshipsOf(
        /**
         * As in the operation.
         */customerId: CustomerId,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
     * deletion on.
     */
    case relationshipsAsOf(
        /**
         * As in the operation.
         */id: RelationshipId,
        /**
         * As in the operation.
         */at: Timestamp
    )
    /**
     * A page of the relationship's changes, newest first. Deleted relationships are found.
     */
    case relationshipsHistory(
        /**
         * As in the operation.
         */id: RelationshipId,
        /**
         * As in the operation.
         */page: PageRequest
    )
    /**
     * Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
     * `self_reference` when both are the same.
     */
    case relationshipsCreate(
        /**
         * As in the operation.
         */new: NewRelationship
    )
    /**
     * Changes what the patch names.
     */
    case relationshipsUpdate(
        /**
         * As in the operation.
         */id: RelationshipId,
        /**
         * As in the operation.
         */patch: RelationshipPatch
    )
    /**
     * Deletes the relationship for good, and gives it back as it was; only its history stays. With a version,
     * `stale_version` unless the relationship has it. One that ended is better kept, with the day in `until`.
     */
    case relationshipsDelete(
        /**
         * As in the operation.
         */id: RelationshipId,
        /**
         * As in the operation.
         */version: UInt64? = nil
    )
    /**
     * What was sold, in all, by currency and by month.
     */
    case reportsSales
    /**
     * The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
     * spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
     */
    case reportsTopCustomers(
        /**
         * As in the operation.
         */currency: String,
        /**
         * As in the operation.
         */limit: UInt32
    )
    /**
     * How much of what was spent in this currency came from how few customers.
     */
    case reportsConcentration(
        /**
         * As in the operation.
         */currency: String
    )
    /**
     * The RFM scores of every customer who had placed an order in this currency by `as_of`, in the order of their
     * creation.
     */
    case scoringRfm(
        /**
         * As in the operation.
         */asOf: Timestamp,
        /**
         * As in the operation.
         */currency: String,
        /**
         * As in the operation.
         */options: RfmOptions
    )





}

#if compiler(>=6)
extension Command: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCommand: FfiConverterRustBuffer {
    typealias SwiftType = Command

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Command {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .categoriesGet(id: try FfiConverterTypeCategoryId.read(from: &buf)
        )

        case 2: return .categoriesFind(id: try FfiConverterTypeCategoryId.read(from: &buf)
        )

        case 3: return .categoriesList(page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 4: return .categoriesChildren(parent: try FfiConverterOptionTypeCategoryId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 5: return .categoriesAsOf(id: try FfiConverterTypeCategoryId.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 6: return .categoriesHistory(id: try FfiConverterTypeCategoryId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 7: return .categoriesCreate(new: try FfiConverterTypeNewCategory.read(from: &buf)
        )

        case 8: return .categoriesUpdate(id: try FfiConverterTypeCategoryId.read(from: &buf), patch: try FfiConverterTypeCategoryPatch.read(from: &buf)
        )

        case 9: return .categoriesDelete(id: try FfiConverterTypeCategoryId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 10: return .categoriesRestore(id: try FfiConverterTypeCategoryId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 11: return .customersGet(id: try FfiConverterTypeCustomerId.read(from: &buf)
        )

        case 12: return .customersFind(id: try FfiConverterTypeCustomerId.read(from: &buf)
        )

        case 13: return .customersFindDeleted(id: try FfiConverterTypeCustomerId.read(from: &buf)
        )

        case 14: return .customersFindByIdentifier(identifier: try FfiConverterTypeIdentifier.read(from: &buf)
        )

        case 15: return .customersSearch(query: try FfiConverterString.read(from: &buf), limit: try FfiConverterOptionUInt32.read(from: &buf)
        )

        case 16: return .customersList(query: try FfiConverterTypeCustomerQuery.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 17: return .customersCount(query: try FfiConverterTypeCustomerQuery.read(from: &buf)
        )

        case 18: return .customersAsOf(id: try FfiConverterTypeCustomerId.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 19: return .customersHistory(id: try FfiConverterTypeCustomerId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 20: return .customersCreate(new: try FfiConverterTypeNewCustomer.read(from: &buf)
        )

        case 21: return .customersUpdate(id: try FfiConverterTypeCustomerId.read(from: &buf), patch: try FfiConverterTypeCustomerPatch.read(from: &buf)
        )

        case 22: return .customersDelete(id: try FfiConverterTypeCustomerId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 23: return .customersRestore(id: try FfiConverterTypeCustomerId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 24: return .customersAddTags(id: try FfiConverterTypeCustomerId.read(from: &buf), tags: try FfiConverterSequenceString.read(from: &buf)
        )

        case 25: return .customersRemoveTags(id: try FfiConverterTypeCustomerId.read(from: &buf), tags: try FfiConverterSequenceString.read(from: &buf)
        )

        case 26: return .customersAddIdentifier(id: try FfiConverterTypeCustomerId.read(from: &buf), identifier: try FfiConverterTypeIdentifier.read(from: &buf)
        )

        case 27: return .customersRemoveIdentifier(id: try FfiConverterTypeCustomerId.read(from: &buf), identifier: try FfiConverterTypeIdentifier.read(from: &buf)
        )

        case 28: return .customersRecordConsent(id: try FfiConverterTypeCustomerId.read(from: &buf), consent: try FfiConverterTypeConsent.read(from: &buf)
        )

        case 29: return .customersView360(id: try FfiConverterTypeCustomerId.read(from: &buf), options: try FfiConverterTypeCustomer360Options.read(from: &buf)
        )

        case 30: return .customersTimeline(id: try FfiConverterTypeCustomerId.read(from: &buf), query: try FfiConverterTypeTimelineQuery.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 31: return .customersProfile(id: try FfiConverterTypeCustomerId.read(from: &buf)
        )

        case 32: return .fieldsGet(key: try FfiConverterString.read(from: &buf)
        )

        case 33: return .fieldsFind(key: try FfiConverterString.read(from: &buf)
        )

        case 34: return .fieldsList

        case 35: return .fieldsAsOf(key: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 36: return .fieldsHistory(key: try FfiConverterString.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 37: return .fieldsCreate(new: try FfiConverterTypeNewField.read(from: &buf)
        )

        case 38: return .fieldsUpdate(key: try FfiConverterString.read(from: &buf), patch: try FfiConverterTypeFieldPatch.read(from: &buf)
        )

        case 39: return .fieldsDelete(key: try FfiConverterString.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 40: return .ingestShopify(topic: try FfiConverterString.read(from: &buf), payload: try FfiConverterString.read(from: &buf), currency: try FfiConverterOptionString.read(from: &buf)
        )

        case 41: return .ingestStripe(event: try FfiConverterString.read(from: &buf)
        )

        case 42: return .interactionsGet(id: try FfiConverterTypeInteractionId.read(from: &buf)
        )

        case 43: return .interactionsFind(id: try FfiConverterTypeInteractionId.read(from: &buf)
        )

        case 44: return .interactionsOf(customerId: try FfiConverterTypeCustomerId.read(from: &buf), query: try FfiConverterTypeInteractionQuery.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 45: return .interactionsAnonymous(query: try FfiConverterTypeInteractionQuery.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 46: return .interactionsAsOf(id: try FfiConverterTypeInteractionId.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 47: return .interactionsHistory(id: try FfiConverterTypeInteractionId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 48: return .interactionsRecord(new: try FfiConverterTypeNewInteraction.read(from: &buf)
        )

        case 49: return .interactionsUpdate(id: try FfiConverterTypeInteractionId.read(from: &buf), patch: try FfiConverterTypeInteractionPatch.read(from: &buf)
        )

        case 50: return .interactionsDelete(id: try FfiConverterTypeInteractionId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 51: return .interactionsRestore(id: try FfiConverterTypeInteractionId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 52: return .journalChangesSince(seq: try FfiConverterUInt64.read(from: &buf), limit: try FfiConverterUInt32.read(from: &buf)
        )

        case 53: return .journalNextChanges(cursor: try FfiConverterString.read(from: &buf), limit: try FfiConverterUInt32.read(from: &buf)
        )

        case 54: return .journalPosition(cursor: try FfiConverterString.read(from: &buf)
        )

        case 55: return .journalHead

        case 56: return .journalVerify(retained: try FfiConverterOptionTypeJournalHead.read(from: &buf)
        )

        case 57: return .journalAcknowledge(cursor: try FfiConverterString.read(from: &buf), seq: try FfiConverterUInt64.read(from: &buf)
        )

        case 58: return .notesGet(id: try FfiConverterTypeNoteId.read(from: &buf)
        )

        case 59: return .notesFind(id: try FfiConverterTypeNoteId.read(from: &buf)
        )

        case 60: return .notesOf(customerId: try FfiConverterTypeCustomerId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 61: return .notesAsOf(id: try FfiConverterTypeNoteId.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 62: return .notesHistory(id: try FfiConverterTypeNoteId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 63: return .notesCreate(new: try FfiConverterTypeNewNote.read(from: &buf)
        )

        case 64: return .notesUpdate(id: try FfiConverterTypeNoteId.read(from: &buf), patch: try FfiConverterTypeNotePatch.read(from: &buf)
        )

        case 65: return .notesDelete(id: try FfiConverterTypeNoteId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 66: return .notesRestore(id: try FfiConverterTypeNoteId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 67: return .ordersGet(id: try FfiConverterTypeOrderId.read(from: &buf)
        )

        case 68: return .ordersFind(id: try FfiConverterTypeOrderId.read(from: &buf)
        )

        case 69: return .ordersFindByNumber(source: try FfiConverterOptionString.read(from: &buf), number: try FfiConverterString.read(from: &buf)
        )

        case 70: return .ordersList(query: try FfiConverterTypeOrderQuery.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 71: return .ordersAsOf(id: try FfiConverterTypeOrderId.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 72: return .ordersHistory(id: try FfiConverterTypeOrderId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 73: return .ordersCreate(new: try FfiConverterTypeNewOrder.read(from: &buf)
        )

        case 74: return .ordersUpdate(id: try FfiConverterTypeOrderId.read(from: &buf), patch: try FfiConverterTypeOrderPatch.read(from: &buf)
        )

        case 75: return .ordersAdvance(id: try FfiConverterTypeOrderId.read(from: &buf), advance: try FfiConverterTypeOrderAdvance.read(from: &buf)
        )

        case 76: return .ordersCancel(id: try FfiConverterTypeOrderId.read(from: &buf), cancellation: try FfiConverterTypeOrderCancellation.read(from: &buf)
        )

        case 77: return .ordersReopen(id: try FfiConverterTypeOrderId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 78: return .ordersAddPayment(id: try FfiConverterTypeOrderId.read(from: &buf), payment: try FfiConverterTypeNewPayment.read(from: &buf)
        )

        case 79: return .ordersRefund(id: try FfiConverterTypeOrderId.read(from: &buf), refund: try FfiConverterTypeNewRefund.read(from: &buf)
        )

        case 80: return .ordersDelete(id: try FfiConverterTypeOrderId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 81: return .ordersRestore(id: try FfiConverterTypeOrderId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 82: return .productsGet(id: try FfiConverterTypeProductId.read(from: &buf)
        )

        case 83: return .productsFind(id: try FfiConverterTypeProductId.read(from: &buf)
        )

        case 84: return .productsFindBySku(sku: try FfiConverterString.read(from: &buf)
        )

        case 85: return .productsList(query: try FfiConverterTypeProductQuery.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 86: return .productsAsOf(id: try FfiConverterTypeProductId.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 87: return .productsHistory(id: try FfiConverterTypeProductId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 88: return .productsCreate(new: try FfiConverterTypeNewProduct.read(from: &buf)
        )

        case 89: return .productsUpdate(id: try FfiConverterTypeProductId.read(from: &buf), patch: try FfiConverterTypeProductPatch.read(from: &buf)
        )

        case 90: return .productsDelete(id: try FfiConverterTypeProductId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 91: return .productsRestore(id: try FfiConverterTypeProductId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 92: return .relationshipsGet(id: try FfiConverterTypeRelationshipId.read(from: &buf)
        )

        case 93: return .relationshipsFind(id: try FfiConverterTypeRelationshipId.read(from: &buf)
        )

        case 94: return .relationshipsOf(customerId: try FfiConverterTypeCustomerId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 95: return .relationshipsAsOf(id: try FfiConverterTypeRelationshipId.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 96: return .relationshipsHistory(id: try FfiConverterTypeRelationshipId.read(from: &buf), page: try FfiConverterTypePageRequest.read(from: &buf)
        )

        case 97: return .relationshipsCreate(new: try FfiConverterTypeNewRelationship.read(from: &buf)
        )

        case 98: return .relationshipsUpdate(id: try FfiConverterTypeRelationshipId.read(from: &buf), patch: try FfiConverterTypeRelationshipPatch.read(from: &buf)
        )

        case 99: return .relationshipsDelete(id: try FfiConverterTypeRelationshipId.read(from: &buf), version: try FfiConverterOptionUInt64.read(from: &buf)
        )

        case 100: return .reportsSales

        case 101: return .reportsTopCustomers(currency: try FfiConverterString.read(from: &buf), limit: try FfiConverterUInt32.read(from: &buf)
        )

        case 102: return .reportsConcentration(currency: try FfiConverterString.read(from: &buf)
        )

        case 103: return .scoringRfm(asOf: try FfiConverterTypeTimestamp.read(from: &buf), currency: try FfiConverterString.read(from: &buf), options: try FfiConverterTypeRfmOptions.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Command, into buf: inout [UInt8]) {
        switch value {


        case let .categoriesGet(id):
            writeInt(&buf, Int32(1))
            FfiConverterTypeCategoryId.write(id, into: &buf)


        case let .categoriesFind(id):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCategoryId.write(id, into: &buf)


        case let .categoriesList(page):
            writeInt(&buf, Int32(3))
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .categoriesChildren(parent,page):
            writeInt(&buf, Int32(4))
            FfiConverterOptionTypeCategoryId.write(parent, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .categoriesAsOf(id,at):
            writeInt(&buf, Int32(5))
            FfiConverterTypeCategoryId.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)


        case let .categoriesHistory(id,page):
            writeInt(&buf, Int32(6))
            FfiConverterTypeCategoryId.write(id, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .categoriesCreate(new):
            writeInt(&buf, Int32(7))
            FfiConverterTypeNewCategory.write(new, into: &buf)


        case let .categoriesUpdate(id,patch):
            writeInt(&buf, Int32(8))
            FfiConverterTypeCategoryId.write(id, into: &buf)
            FfiConverterTypeCategoryPatch.write(patch, into: &buf)


        case let .categoriesDelete(id,version):
            writeInt(&buf, Int32(9))
            FfiConverterTypeCategoryId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .categoriesRestore(id,version):
            writeInt(&buf, Int32(10))
            FfiConverterTypeCategoryId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .customersGet(id):
            writeInt(&buf, Int32(11))
            FfiConverterTypeCustomerId.write(id, into: &buf)


        case let .customersFind(id):
            writeInt(&buf, Int32(12))
            FfiConverterTypeCustomerId.write(id, into: &buf)


        case let .customersFindDeleted(id):
            writeInt(&buf, Int32(13))
            FfiConverterTypeCustomerId.write(id, into: &buf)


        case let .customersFindByIdentifier(identifier):
            writeInt(&buf, Int32(14))
            FfiConverterTypeIdentifier.write(identifier, into: &buf)


        case let .customersSearch(query,limit):
            writeInt(&buf, Int32(15))
            FfiConverterString.write(query, into: &buf)
            FfiConverterOptionUInt32.write(limit, into: &buf)


        case let .customersList(query,page):
            writeInt(&buf, Int32(16))
            FfiConverterTypeCustomerQuery.write(query, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .customersCount(query):
            writeInt(&buf, Int32(17))
            FfiConverterTypeCustomerQuery.write(query, into: &buf)


        case let .customersAsOf(id,at):
            writeInt(&buf, Int32(18))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)


        case let .customersHistory(id,page):
            writeInt(&buf, Int32(19))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .customersCreate(new):
            writeInt(&buf, Int32(20))
            FfiConverterTypeNewCustomer.write(new, into: &buf)


        case let .customersUpdate(id,patch):
            writeInt(&buf, Int32(21))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterTypeCustomerPatch.write(patch, into: &buf)


        case let .customersDelete(id,version):
            writeInt(&buf, Int32(22))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .customersRestore(id,version):
            writeInt(&buf, Int32(23))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .customersAddTags(id,tags):
            writeInt(&buf, Int32(24))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterSequenceString.write(tags, into: &buf)


        case let .customersRemoveTags(id,tags):
            writeInt(&buf, Int32(25))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterSequenceString.write(tags, into: &buf)


        case let .customersAddIdentifier(id,identifier):
            writeInt(&buf, Int32(26))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterTypeIdentifier.write(identifier, into: &buf)


        case let .customersRemoveIdentifier(id,identifier):
            writeInt(&buf, Int32(27))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterTypeIdentifier.write(identifier, into: &buf)


        case let .customersRecordConsent(id,consent):
            writeInt(&buf, Int32(28))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterTypeConsent.write(consent, into: &buf)


        case let .customersView360(id,options):
            writeInt(&buf, Int32(29))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterTypeCustomer360Options.write(options, into: &buf)


        case let .customersTimeline(id,query,page):
            writeInt(&buf, Int32(30))
            FfiConverterTypeCustomerId.write(id, into: &buf)
            FfiConverterTypeTimelineQuery.write(query, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .customersProfile(id):
            writeInt(&buf, Int32(31))
            FfiConverterTypeCustomerId.write(id, into: &buf)


        case let .fieldsGet(key):
            writeInt(&buf, Int32(32))
            FfiConverterString.write(key, into: &buf)


        case let .fieldsFind(key):
            writeInt(&buf, Int32(33))
            FfiConverterString.write(key, into: &buf)


        case .fieldsList:
            writeInt(&buf, Int32(34))


        case let .fieldsAsOf(key,at):
            writeInt(&buf, Int32(35))
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)


        case let .fieldsHistory(key,page):
            writeInt(&buf, Int32(36))
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .fieldsCreate(new):
            writeInt(&buf, Int32(37))
            FfiConverterTypeNewField.write(new, into: &buf)


        case let .fieldsUpdate(key,patch):
            writeInt(&buf, Int32(38))
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeFieldPatch.write(patch, into: &buf)


        case let .fieldsDelete(key,version):
            writeInt(&buf, Int32(39))
            FfiConverterString.write(key, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .ingestShopify(topic,payload,currency):
            writeInt(&buf, Int32(40))
            FfiConverterString.write(topic, into: &buf)
            FfiConverterString.write(payload, into: &buf)
            FfiConverterOptionString.write(currency, into: &buf)


        case let .ingestStripe(event):
            writeInt(&buf, Int32(41))
            FfiConverterString.write(event, into: &buf)


        case let .interactionsGet(id):
            writeInt(&buf, Int32(42))
            FfiConverterTypeInteractionId.write(id, into: &buf)


        case let .interactionsFind(id):
            writeInt(&buf, Int32(43))
            FfiConverterTypeInteractionId.write(id, into: &buf)


        case let .interactionsOf(customerId,query,page):
            writeInt(&buf, Int32(44))
            FfiConverterTypeCustomerId.write(customerId, into: &buf)
            FfiConverterTypeInteractionQuery.write(query, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .interactionsAnonymous(query,page):
            writeInt(&buf, Int32(45))
            FfiConverterTypeInteractionQuery.write(query, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .interactionsAsOf(id,at):
            writeInt(&buf, Int32(46))
            FfiConverterTypeInteractionId.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)


        case let .interactionsHistory(id,page):
            writeInt(&buf, Int32(47))
            FfiConverterTypeInteractionId.write(id, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .interactionsRecord(new):
            writeInt(&buf, Int32(48))
            FfiConverterTypeNewInteraction.write(new, into: &buf)


        case let .interactionsUpdate(id,patch):
            writeInt(&buf, Int32(49))
            FfiConverterTypeInteractionId.write(id, into: &buf)
            FfiConverterTypeInteractionPatch.write(patch, into: &buf)


        case let .interactionsDelete(id,version):
            writeInt(&buf, Int32(50))
            FfiConverterTypeInteractionId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .interactionsRestore(id,version):
            writeInt(&buf, Int32(51))
            FfiConverterTypeInteractionId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .journalChangesSince(seq,limit):
            writeInt(&buf, Int32(52))
            FfiConverterUInt64.write(seq, into: &buf)
            FfiConverterUInt32.write(limit, into: &buf)


        case let .journalNextChanges(cursor,limit):
            writeInt(&buf, Int32(53))
            FfiConverterString.write(cursor, into: &buf)
            FfiConverterUInt32.write(limit, into: &buf)


        case let .journalPosition(cursor):
            writeInt(&buf, Int32(54))
            FfiConverterString.write(cursor, into: &buf)


        case .journalHead:
            writeInt(&buf, Int32(55))


        case let .journalVerify(retained):
            writeInt(&buf, Int32(56))
            FfiConverterOptionTypeJournalHead.write(retained, into: &buf)


        case let .journalAcknowledge(cursor,seq):
            writeInt(&buf, Int32(57))
            FfiConverterString.write(cursor, into: &buf)
            FfiConverterUInt64.write(seq, into: &buf)


        case let .notesGet(id):
            writeInt(&buf, Int32(58))
            FfiConverterTypeNoteId.write(id, into: &buf)


        case let .notesFind(id):
            writeInt(&buf, Int32(59))
            FfiConverterTypeNoteId.write(id, into: &buf)


        case let .notesOf(customerId,page):
            writeInt(&buf, Int32(60))
            FfiConverterTypeCustomerId.write(customerId, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .notesAsOf(id,at):
            writeInt(&buf, Int32(61))
            FfiConverterTypeNoteId.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)


        case let .notesHistory(id,page):
            writeInt(&buf, Int32(62))
            FfiConverterTypeNoteId.write(id, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .notesCreate(new):
            writeInt(&buf, Int32(63))
            FfiConverterTypeNewNote.write(new, into: &buf)


        case let .notesUpdate(id,patch):
            writeInt(&buf, Int32(64))
            FfiConverterTypeNoteId.write(id, into: &buf)
            FfiConverterTypeNotePatch.write(patch, into: &buf)


        case let .notesDelete(id,version):
            writeInt(&buf, Int32(65))
            FfiConverterTypeNoteId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .notesRestore(id,version):
            writeInt(&buf, Int32(66))
            FfiConverterTypeNoteId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .ordersGet(id):
            writeInt(&buf, Int32(67))
            FfiConverterTypeOrderId.write(id, into: &buf)


        case let .ordersFind(id):
            writeInt(&buf, Int32(68))
            FfiConverterTypeOrderId.write(id, into: &buf)


        case let .ordersFindByNumber(source,number):
            writeInt(&buf, Int32(69))
            FfiConverterOptionString.write(source, into: &buf)
            FfiConverterString.write(number, into: &buf)


        case let .ordersList(query,page):
            writeInt(&buf, Int32(70))
            FfiConverterTypeOrderQuery.write(query, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .ordersAsOf(id,at):
            writeInt(&buf, Int32(71))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)


        case let .ordersHistory(id,page):
            writeInt(&buf, Int32(72))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .ordersCreate(new):
            writeInt(&buf, Int32(73))
            FfiConverterTypeNewOrder.write(new, into: &buf)


        case let .ordersUpdate(id,patch):
            writeInt(&buf, Int32(74))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterTypeOrderPatch.write(patch, into: &buf)


        case let .ordersAdvance(id,advance):
            writeInt(&buf, Int32(75))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterTypeOrderAdvance.write(advance, into: &buf)


        case let .ordersCancel(id,cancellation):
            writeInt(&buf, Int32(76))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterTypeOrderCancellation.write(cancellation, into: &buf)


        case let .ordersReopen(id,version):
            writeInt(&buf, Int32(77))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .ordersAddPayment(id,payment):
            writeInt(&buf, Int32(78))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterTypeNewPayment.write(payment, into: &buf)


        case let .ordersRefund(id,refund):
            writeInt(&buf, Int32(79))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterTypeNewRefund.write(refund, into: &buf)


        case let .ordersDelete(id,version):
            writeInt(&buf, Int32(80))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .ordersRestore(id,version):
            writeInt(&buf, Int32(81))
            FfiConverterTypeOrderId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .productsGet(id):
            writeInt(&buf, Int32(82))
            FfiConverterTypeProductId.write(id, into: &buf)


        case let .productsFind(id):
            writeInt(&buf, Int32(83))
            FfiConverterTypeProductId.write(id, into: &buf)


        case let .productsFindBySku(sku):
            writeInt(&buf, Int32(84))
            FfiConverterString.write(sku, into: &buf)


        case let .productsList(query,page):
            writeInt(&buf, Int32(85))
            FfiConverterTypeProductQuery.write(query, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .productsAsOf(id,at):
            writeInt(&buf, Int32(86))
            FfiConverterTypeProductId.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)


        case let .productsHistory(id,page):
            writeInt(&buf, Int32(87))
            FfiConverterTypeProductId.write(id, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .productsCreate(new):
            writeInt(&buf, Int32(88))
            FfiConverterTypeNewProduct.write(new, into: &buf)


        case let .productsUpdate(id,patch):
            writeInt(&buf, Int32(89))
            FfiConverterTypeProductId.write(id, into: &buf)
            FfiConverterTypeProductPatch.write(patch, into: &buf)


        case let .productsDelete(id,version):
            writeInt(&buf, Int32(90))
            FfiConverterTypeProductId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .productsRestore(id,version):
            writeInt(&buf, Int32(91))
            FfiConverterTypeProductId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case let .relationshipsGet(id):
            writeInt(&buf, Int32(92))
            FfiConverterTypeRelationshipId.write(id, into: &buf)


        case let .relationshipsFind(id):
            writeInt(&buf, Int32(93))
            FfiConverterTypeRelationshipId.write(id, into: &buf)


        case let .relationshipsOf(customerId,page):
            writeInt(&buf, Int32(94))
            FfiConverterTypeCustomerId.write(customerId, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .relationshipsAsOf(id,at):
            writeInt(&buf, Int32(95))
            FfiConverterTypeRelationshipId.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)


        case let .relationshipsHistory(id,page):
            writeInt(&buf, Int32(96))
            FfiConverterTypeRelationshipId.write(id, into: &buf)
            FfiConverterTypePageRequest.write(page, into: &buf)


        case let .relationshipsCreate(new):
            writeInt(&buf, Int32(97))
            FfiConverterTypeNewRelationship.write(new, into: &buf)


        case let .relationshipsUpdate(id,patch):
            writeInt(&buf, Int32(98))
            FfiConverterTypeRelationshipId.write(id, into: &buf)
            FfiConverterTypeRelationshipPatch.write(patch, into: &buf)


        case let .relationshipsDelete(id,version):
            writeInt(&buf, Int32(99))
            FfiConverterTypeRelationshipId.write(id, into: &buf)
            FfiConverterOptionUInt64.write(version, into: &buf)


        case .reportsSales:
            writeInt(&buf, Int32(100))


        case let .reportsTopCustomers(currency,limit):
            writeInt(&buf, Int32(101))
            FfiConverterString.write(currency, into: &buf)
            FfiConverterUInt32.write(limit, into: &buf)


        case let .reportsConcentration(currency):
            writeInt(&buf, Int32(102))
            FfiConverterString.write(currency, into: &buf)


        case let .scoringRfm(asOf,currency,options):
            writeInt(&buf, Int32(103))
            FfiConverterTypeTimestamp.write(asOf, into: &buf)
            FfiConverterString.write(currency, into: &buf)
            FfiConverterTypeRfmOptions.write(options, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCommand_lift(_ buf: RustBuffer) throws -> Command {
    return try FfiConverterTypeCommand.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCommand_lower(_ value: Command) -> RustBuffer {
    return FfiConverterTypeCommand.lower(value)
}



/**
 * Whether a consent was given or taken back.
 */

public enum ConsentStatus: Equatable, Hashable, CaseIterable {

    /**
     * The purpose is allowed on the channel.
     */
    case granted
    /**
     * It is no longer allowed.
     */
    case withdrawn





}

#if compiler(>=6)
extension ConsentStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentStatus: FfiConverterRustBuffer {
    typealias SwiftType = ConsentStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .granted

        case 2: return .withdrawn

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentStatus, into buf: inout [UInt8]) {
        switch value {


        case .granted:
            writeInt(&buf, Int32(1))


        case .withdrawn:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentStatus_lift(_ buf: RustBuffer) throws -> ConsentStatus {
    return try FfiConverterTypeConsentStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentStatus_lower(_ value: ConsentStatus) -> RustBuffer {
    return FfiConverterTypeConsentStatus.lower(value)
}



/**
 * What went wrong, by what a caller can do about it. Holds no personal data, so that it can be logged.
 */
public
enum CrmError: Swift.Error, Equatable, Hashable {



    /**
     * The record does not exist; create it or ask for another.
     */
    case NotFound(
        /**
         * What exactly, and where.
         */detail: ErrorDetail
    )
    /**
     * The write lost against what is stored: a stale version, a taken identifier. Read again and decide.
     */
    case Conflict(
        /**
         * What exactly, and where.
         */detail: ErrorDetail
    )
    /**
     * The input is wrong; mend the named field and try again.
     */
    case Invalid(
        /**
         * What exactly, and where.
         */detail: ErrorDetail
    )
    /**
     * The caller may not do this.
     */
    case Denied(
        /**
         * What exactly, and where.
         */detail: ErrorDetail
    )
    /**
     * The handle was closed.
     */
    case Closed(
        /**
         * What exactly, and where.
         */detail: ErrorDetail
    )
    /**
     * Somebody else holds the file; try again later or open it in another sharing mode.
     */
    case Busy(
        /**
         * What exactly, and where.
         */detail: ErrorDetail
    )
    /**
     * The disk or the file system failed; nothing of the failed write is kept. Trying again may succeed.
     */
    case Unavailable(
        /**
         * What exactly, and where.
         */detail: ErrorDetail
    )
    /**
     * The stored data is damaged or of a newer format.
     */
    case Data(
        /**
         * What exactly, and where.
         */detail: ErrorDetail
    )
    /**
     * A defect of this library.
     */
    case Internal(
        /**
         * What exactly, and where.
         */detail: ErrorDetail
    )




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_crm_ffi_fn_method_crmerror_uniffi_trait_display(
            FfiConverterTypeCrmError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension CrmError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCrmError: FfiConverterRustBuffer {
    typealias SwiftType = CrmError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CrmError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .NotFound(
            detail: try FfiConverterTypeErrorDetail.read(from: &buf)
            )
        case 2: return .Conflict(
            detail: try FfiConverterTypeErrorDetail.read(from: &buf)
            )
        case 3: return .Invalid(
            detail: try FfiConverterTypeErrorDetail.read(from: &buf)
            )
        case 4: return .Denied(
            detail: try FfiConverterTypeErrorDetail.read(from: &buf)
            )
        case 5: return .Closed(
            detail: try FfiConverterTypeErrorDetail.read(from: &buf)
            )
        case 6: return .Busy(
            detail: try FfiConverterTypeErrorDetail.read(from: &buf)
            )
        case 7: return .Unavailable(
            detail: try FfiConverterTypeErrorDetail.read(from: &buf)
            )
        case 8: return .Data(
            detail: try FfiConverterTypeErrorDetail.read(from: &buf)
            )
        case 9: return .Internal(
            detail: try FfiConverterTypeErrorDetail.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CrmError, into buf: inout [UInt8]) {
        switch value {





        case let .NotFound(detail):
            writeInt(&buf, Int32(1))
            FfiConverterTypeErrorDetail.write(detail, into: &buf)


        case let .Conflict(detail):
            writeInt(&buf, Int32(2))
            FfiConverterTypeErrorDetail.write(detail, into: &buf)


        case let .Invalid(detail):
            writeInt(&buf, Int32(3))
            FfiConverterTypeErrorDetail.write(detail, into: &buf)


        case let .Denied(detail):
            writeInt(&buf, Int32(4))
            FfiConverterTypeErrorDetail.write(detail, into: &buf)


        case let .Closed(detail):
            writeInt(&buf, Int32(5))
            FfiConverterTypeErrorDetail.write(detail, into: &buf)


        case let .Busy(detail):
            writeInt(&buf, Int32(6))
            FfiConverterTypeErrorDetail.write(detail, into: &buf)


        case let .Unavailable(detail):
            writeInt(&buf, Int32(7))
            FfiConverterTypeErrorDetail.write(detail, into: &buf)


        case let .Data(detail):
            writeInt(&buf, Int32(8))
            FfiConverterTypeErrorDetail.write(detail, into: &buf)


        case let .Internal(detail):
            writeInt(&buf, Int32(9))
            FfiConverterTypeErrorDetail.write(detail, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrmError_lift(_ buf: RustBuffer) throws -> CrmError {
    return try FfiConverterTypeCrmError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrmError_lower(_ value: CrmError) -> RustBuffer {
    return FfiConverterTypeCrmError.lower(value)
}


/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum CustomerIdPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(CustomerId
    )





}

#if compiler(>=6)
extension CustomerIdPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomerIdPatch: FfiConverterRustBuffer {
    typealias SwiftType = CustomerIdPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustomerIdPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypeCustomerId.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CustomerIdPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCustomerId.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerIdPatch_lift(_ buf: RustBuffer) throws -> CustomerIdPatch {
    return try FfiConverterTypeCustomerIdPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerIdPatch_lower(_ value: CustomerIdPatch) -> RustBuffer {
    return FfiConverterTypeCustomerIdPatch.lower(value)
}



/**
 * Whether a customer is a human being or a body of them.
 */

public enum CustomerKind: Equatable, Hashable, CaseIterable {

    /**
     * A human being.
     */
    case person
    /**
     * A company, an association, an authority.
     */
    case organization





}

#if compiler(>=6)
extension CustomerKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomerKind: FfiConverterRustBuffer {
    typealias SwiftType = CustomerKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustomerKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .person

        case 2: return .organization

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CustomerKind, into buf: inout [UInt8]) {
        switch value {


        case .person:
            writeInt(&buf, Int32(1))


        case .organization:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerKind_lift(_ buf: RustBuffer) throws -> CustomerKind {
    return try FfiConverterTypeCustomerKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerKind_lower(_ value: CustomerKind) -> RustBuffer {
    return FfiConverterTypeCustomerKind.lower(value)
}



/**
 * What customers are sorted by.
 */

public enum CustomerSort: Equatable, Hashable, CaseIterable {

    /**
     * By creation. The one order whose pages cost no more than what is on them.
     */
    case created
    /**
     * By name without accents, Chinese by pinyin; those without a name last.
     */
    case name
    /**
     * By the last change.
     */
    case updated





}

#if compiler(>=6)
extension CustomerSort: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomerSort: FfiConverterRustBuffer {
    typealias SwiftType = CustomerSort

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustomerSort {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .created

        case 2: return .name

        case 3: return .updated

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CustomerSort, into buf: inout [UInt8]) {
        switch value {


        case .created:
            writeInt(&buf, Int32(1))


        case .name:
            writeInt(&buf, Int32(2))


        case .updated:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerSort_lift(_ buf: RustBuffer) throws -> CustomerSort {
    return try FfiConverterTypeCustomerSort.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerSort_lower(_ value: CustomerSort) -> RustBuffer {
    return FfiConverterTypeCustomerSort.lower(value)
}



/**
 * What stands before the decimals of a number. Digits are never grouped.
 */

public enum DecimalMark: Equatable, Hashable, CaseIterable {

    /**
     * `12.30`.
     */
    case point
    /**
     * `12,30`.
     */
    case comma





}

#if compiler(>=6)
extension DecimalMark: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDecimalMark: FfiConverterRustBuffer {
    typealias SwiftType = DecimalMark

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DecimalMark {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .point

        case 2: return .comma

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DecimalMark, into buf: inout [UInt8]) {
        switch value {


        case .point:
            writeInt(&buf, Int32(1))


        case .comma:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecimalMark_lift(_ buf: RustBuffer) throws -> DecimalMark {
    return try FfiConverterTypeDecimalMark.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecimalMark_lower(_ value: DecimalMark) -> RustBuffer {
    return FfiConverterTypeDecimalMark.lower(value)
}



/**
 * What a list does with deleted records.
 */

public enum Deleted: Equatable, Hashable, CaseIterable {

    /**
     * Leaves them out.
     */
    case exclude
    /**
     * Shows nothing else.
     */
    case only
    /**
     * Shows them among the others.
     */
    case include





}

#if compiler(>=6)
extension Deleted: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDeleted: FfiConverterRustBuffer {
    typealias SwiftType = Deleted

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Deleted {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .exclude

        case 2: return .only

        case 3: return .include

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Deleted, into buf: inout [UInt8]) {
        switch value {


        case .exclude:
            writeInt(&buf, Int32(1))


        case .only:
            writeInt(&buf, Int32(2))


        case .include:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeleted_lift(_ buf: RustBuffer) throws -> Deleted {
    return try FfiConverterTypeDeleted.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeleted_lower(_ value: Deleted) -> RustBuffer {
    return FfiConverterTypeDeleted.lower(value)
}



/**
 * Who turned to whom.
 */

public enum Direction: Equatable, Hashable, CaseIterable {

    /**
     * The customer turned to the business.
     */
    case inbound
    /**
     * The business turned to the customer.
     */
    case outbound





}

#if compiler(>=6)
extension Direction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDirection: FfiConverterRustBuffer {
    typealias SwiftType = Direction

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Direction {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .inbound

        case 2: return .outbound

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Direction, into buf: inout [UInt8]) {
        switch value {


        case .inbound:
            writeInt(&buf, Int32(1))


        case .outbound:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDirection_lift(_ buf: RustBuffer) throws -> Direction {
    return try FfiConverterTypeDirection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDirection_lower(_ value: Direction) -> RustBuffer {
    return FfiConverterTypeDirection.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum DirectionPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(Direction
    )





}

#if compiler(>=6)
extension DirectionPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDirectionPatch: FfiConverterRustBuffer {
    typealias SwiftType = DirectionPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DirectionPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypeDirection.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DirectionPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeDirection.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDirectionPatch_lift(_ buf: RustBuffer) throws -> DirectionPatch {
    return try FfiConverterTypeDirectionPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDirectionPatch_lower(_ value: DirectionPatch) -> RustBuffer {
    return FfiConverterTypeDirectionPatch.lower(value)
}



/**
 * The kinds of record that have a history.
 */

public enum Entity: Equatable, Hashable, CaseIterable {

    /**
     * A customer.
     */
    case customer
    /**
     * A relationship between two customers.
     */
    case relationship
    /**
     * A note about a customer.
     */
    case note
    /**
     * The definition of a custom field.
     */
    case field
    /**
     * A product.
     */
    case product
    /**
     * A category of products.
     */
    case category
    /**
     * An order.
     */
    case order
    /**
     * An interaction.
     */
    case interaction





}

#if compiler(>=6)
extension Entity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEntity: FfiConverterRustBuffer {
    typealias SwiftType = Entity

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Entity {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .customer

        case 2: return .relationship

        case 3: return .note

        case 4: return .field

        case 5: return .product

        case 6: return .category

        case 7: return .order

        case 8: return .interaction

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Entity, into buf: inout [UInt8]) {
        switch value {


        case .customer:
            writeInt(&buf, Int32(1))


        case .relationship:
            writeInt(&buf, Int32(2))


        case .note:
            writeInt(&buf, Int32(3))


        case .field:
            writeInt(&buf, Int32(4))


        case .product:
            writeInt(&buf, Int32(5))


        case .category:
            writeInt(&buf, Int32(6))


        case .order:
            writeInt(&buf, Int32(7))


        case .interaction:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntity_lift(_ buf: RustBuffer) throws -> Entity {
    return try FfiConverterTypeEntity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntity_lower(_ value: Entity) -> RustBuffer {
    return FfiConverterTypeEntity.lower(value)
}



/**
 * Every stable error code.
 */

public enum ErrorCode: Equatable, Hashable, CaseIterable {

    /**
     * `not_found`: no such record.
     */
    case notFound
    /**
     * `not_yet_created`: the record did not exist at that instant.
     */
    case notYetCreated
    /**
     * `erased`: the record's past values were erased.
     */
    case erased
    /**
     * `stale_version`: the record was changed since it was read.
     */
    case staleVersion
    /**
     * `taken`: the value already belongs to another record.
     */
    case taken
    /**
     * `already_exists`: the record already exists.
     */
    case alreadyExists
    /**
     * `not_deleted`: the record is not deleted.
     */
    case notDeleted
    /**
     * `illegal_state`: the record's state does not allow this.
     */
    case illegalState
    /**
     * `in_use`: other records refer to it.
     */
    case inUse
    /**
     * `required`: a value is required.
     */
    case required
    /**
     * `malformed`: the value does not have the expected form.
     */
    case malformed
    /**
     * `out_of_range`: the value is outside the allowed range.
     */
    case outOfRange
    /**
     * `too_long`: the value is too long.
     */
    case tooLong
    /**
     * `too_many`: there are too many values.
     */
    case tooMany
    /**
     * `too_deep`: the value is nested too deeply.
     */
    case tooDeep
    /**
     * `control_character`: the text holds a control character.
     */
    case controlCharacter
    /**
     * `not_utf8`: the text is not valid UTF-8.
     */
    case notUtf8
    /**
     * `invalid_email`: not an e-mail address.
     */
    case invalidEmail
    /**
     * `invalid_phone`: not a phone number; give it with its country code or set a region.
     */
    case invalidPhone
    /**
     * `invalid_date`: not a date.
     */
    case invalidDate
    /**
     * `invalid_timestamp`: not an instant.
     */
    case invalidTimestamp
    /**
     * `invalid_number`: not a number that can be kept exactly.
     */
    case invalidNumber
    /**
     * `invalid_id`: not an id.
     */
    case invalidId
    /**
     * `invalid_cursor`: not a cursor of this list.
     */
    case invalidCursor
    /**
     * `unknown_currency`: not an ISO 4217 currency.
     */
    case unknownCurrency
    /**
     * `unknown_time_zone`: not an IANA time zone.
     */
    case unknownTimeZone
    /**
     * `unknown_language`: not a BCP 47 language tag.
     */
    case unknownLanguage
    /**
     * `unknown_country`: not an ISO 3166 country.
     */
    case unknownCountry
    /**
     * `unknown_field`: no such field.
     */
    case unknownField
    /**
     * `unknown_reference`: the record it refers to does not exist.
     */
    case unknownReference
    /**
     * `unknown_column`: the file has no such column.
     */
    case unknownColumn
    /**
     * `currency_mismatch`: the currencies differ.
     */
    case currencyMismatch
    /**
     * `wrong_type`: the value has the wrong type.
     */
    case wrongType
    /**
     * `self_reference`: a record cannot refer to itself.
     */
    case selfReference
    /**
     * `duplicate_in_input`: the input holds the value twice.
     */
    case duplicateInInput
    /**
     * `inconsistent`: what was given contradicts itself, or what was given before.
     */
    case inconsistent
    /**
     * `too_few`: there are too few values.
     */
    case tooFew
    /**
     * `not_converged`: no best fit was found; the data may be too few or too alike.
     */
    case notConverged
    /**
     * `missing_columns`: the row has fewer columns than the header.
     */
    case missingColumns
    /**
     * `closed`: the handle was closed.
     */
    case closed
    /**
     * `locked`: the file is open elsewhere; close it there, or open it there as single_writer and here as follower.
     */
    case locked
    /**
     * `nested_write`: a transaction is under way on this thread; use it instead of the handle.
     */
    case nestedWrite
    /**
     * `read_only`: this handle only reads.
     */
    case follower
    /**
     * `snapshots_open`: views are still open; drop them first.
     */
    case snapshotsOpen
    /**
     * `too_busy`: the write kept conflicting with other writers.
     */
    case tooBusy
    /**
     * `io`: the storage failed.
     */
    case io
    /**
     * `disk_full`: the disk is full.
     */
    case diskFull
    /**
     * `no_file`: the file does not exist, or the folder to make it in does not.
     */
    case noFile
    /**
     * `no_permission`: the file may not be opened this way.
     */
    case noPermission
    /**
     * `corrupt`: the file is damaged.
     */
    case corrupt
    /**
     * `not_a_crm`: the file is not of this library.
     */
    case notACrm
    /**
     * `newer_format`: the file was written by a newer version of this library.
     */
    case newerFormat
    /**
     * `internal`: a defect of this library.
     */
    case `internal`





}

#if compiler(>=6)
extension ErrorCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeErrorCode: FfiConverterRustBuffer {
    typealias SwiftType = ErrorCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ErrorCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notFound

        case 2: return .notYetCreated

        case 3: return .erased

        case 4: return .staleVersion

        case 5: return .taken

        case 6: return .alreadyExists

        case 7: return .notDeleted

        case 8: return .illegalState

        case 9: return .inUse

        case 10: return .required

        case 11: return .malformed

        case 12: return .outOfRange

        case 13: return .tooLong

        case 14: return .tooMany

        case 15: return .tooDeep

        case 16: return .controlCharacter

        case 17: return .notUtf8

        case 18: return .invalidEmail

        case 19: return .invalidPhone

        case 20: return .invalidDate

        case 21: return .invalidTimestamp

        case 22: return .invalidNumber

        case 23: return .invalidId

        case 24: return .invalidCursor

        case 25: return .unknownCurrency

        case 26: return .unknownTimeZone

        case 27: return .unknownLanguage

        case 28: return .unknownCountry

        case 29: return .unknownField

        case 30: return .unknownReference

        case 31: return .unknownColumn

        case 32: return .currencyMismatch

        case 33: return .wrongType

        case 34: return .selfReference

        case 35: return .duplicateInInput

        case 36: return .inconsistent

        case 37: return .tooFew

        case 38: return .notConverged

        case 39: return .missingColumns

        case 40: return .closed

        case 41: return .locked

        case 42: return .nestedWrite

        case 43: return .follower

        case 44: return .snapshotsOpen

        case 45: return .tooBusy

        case 46: return .io

        case 47: return .diskFull

        case 48: return .noFile

        case 49: return .noPermission

        case 50: return .corrupt

        case 51: return .notACrm

        case 52: return .newerFormat

        case 53: return .`internal`

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ErrorCode, into buf: inout [UInt8]) {
        switch value {


        case .notFound:
            writeInt(&buf, Int32(1))


        case .notYetCreated:
            writeInt(&buf, Int32(2))


        case .erased:
            writeInt(&buf, Int32(3))


        case .staleVersion:
            writeInt(&buf, Int32(4))


        case .taken:
            writeInt(&buf, Int32(5))


        case .alreadyExists:
            writeInt(&buf, Int32(6))


        case .notDeleted:
            writeInt(&buf, Int32(7))


        case .illegalState:
            writeInt(&buf, Int32(8))


        case .inUse:
            writeInt(&buf, Int32(9))


        case .required:
            writeInt(&buf, Int32(10))


        case .malformed:
            writeInt(&buf, Int32(11))


        case .outOfRange:
            writeInt(&buf, Int32(12))


        case .tooLong:
            writeInt(&buf, Int32(13))


        case .tooMany:
            writeInt(&buf, Int32(14))


        case .tooDeep:
            writeInt(&buf, Int32(15))


        case .controlCharacter:
            writeInt(&buf, Int32(16))


        case .notUtf8:
            writeInt(&buf, Int32(17))


        case .invalidEmail:
            writeInt(&buf, Int32(18))


        case .invalidPhone:
            writeInt(&buf, Int32(19))


        case .invalidDate:
            writeInt(&buf, Int32(20))


        case .invalidTimestamp:
            writeInt(&buf, Int32(21))


        case .invalidNumber:
            writeInt(&buf, Int32(22))


        case .invalidId:
            writeInt(&buf, Int32(23))


        case .invalidCursor:
            writeInt(&buf, Int32(24))


        case .unknownCurrency:
            writeInt(&buf, Int32(25))


        case .unknownTimeZone:
            writeInt(&buf, Int32(26))


        case .unknownLanguage:
            writeInt(&buf, Int32(27))


        case .unknownCountry:
            writeInt(&buf, Int32(28))


        case .unknownField:
            writeInt(&buf, Int32(29))


        case .unknownReference:
            writeInt(&buf, Int32(30))


        case .unknownColumn:
            writeInt(&buf, Int32(31))


        case .currencyMismatch:
            writeInt(&buf, Int32(32))


        case .wrongType:
            writeInt(&buf, Int32(33))


        case .selfReference:
            writeInt(&buf, Int32(34))


        case .duplicateInInput:
            writeInt(&buf, Int32(35))


        case .inconsistent:
            writeInt(&buf, Int32(36))


        case .tooFew:
            writeInt(&buf, Int32(37))


        case .notConverged:
            writeInt(&buf, Int32(38))


        case .missingColumns:
            writeInt(&buf, Int32(39))


        case .closed:
            writeInt(&buf, Int32(40))


        case .locked:
            writeInt(&buf, Int32(41))


        case .nestedWrite:
            writeInt(&buf, Int32(42))


        case .follower:
            writeInt(&buf, Int32(43))


        case .snapshotsOpen:
            writeInt(&buf, Int32(44))


        case .tooBusy:
            writeInt(&buf, Int32(45))


        case .io:
            writeInt(&buf, Int32(46))


        case .diskFull:
            writeInt(&buf, Int32(47))


        case .noFile:
            writeInt(&buf, Int32(48))


        case .noPermission:
            writeInt(&buf, Int32(49))


        case .corrupt:
            writeInt(&buf, Int32(50))


        case .notACrm:
            writeInt(&buf, Int32(51))


        case .newerFormat:
            writeInt(&buf, Int32(52))


        case .`internal`:
            writeInt(&buf, Int32(53))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorCode_lift(_ buf: RustBuffer) throws -> ErrorCode {
    return try FfiConverterTypeErrorCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorCode_lower(_ value: ErrorCode) -> RustBuffer {
    return FfiConverterTypeErrorCode.lower(value)
}



/**
 * The types that the values of a custom field can have.
 */

public enum FieldKind: Equatable, Hashable, CaseIterable {

    /**
     * Any text: `Value::Text`.
     */
    case text
    /**
     * A whole number: `Value::Integer`.
     */
    case integer
    /**
     * An exact decimal number: `Value::Decimal`.
     */
    case decimal
    /**
     * Yes or no: `Value::Bool`.
     */
    case bool
    /**
     * A civil date: `Value::Date`.
     */
    case date
    /**
     * An instant: `Value::Timestamp`.
     */
    case timestamp
    /**
     * One of the choices: `Value::Text`.
     */
    case choice
    /**
     * Some of the choices, each at most once: `Value::Texts`.
     */
    case choices





}

#if compiler(>=6)
extension FieldKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFieldKind: FfiConverterRustBuffer {
    typealias SwiftType = FieldKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .text

        case 2: return .integer

        case 3: return .decimal

        case 4: return .bool

        case 5: return .date

        case 6: return .timestamp

        case 7: return .choice

        case 8: return .choices

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FieldKind, into buf: inout [UInt8]) {
        switch value {


        case .text:
            writeInt(&buf, Int32(1))


        case .integer:
            writeInt(&buf, Int32(2))


        case .decimal:
            writeInt(&buf, Int32(3))


        case .bool:
            writeInt(&buf, Int32(4))


        case .date:
            writeInt(&buf, Int32(5))


        case .timestamp:
            writeInt(&buf, Int32(6))


        case .choice:
            writeInt(&buf, Int32(7))


        case .choices:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldKind_lift(_ buf: RustBuffer) throws -> FieldKind {
    return try FfiConverterTypeFieldKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldKind_lower(_ value: FieldKind) -> RustBuffer {
    return FfiConverterTypeFieldKind.lower(value)
}



/**
 * A person's gender, as far as it is known.
 */

public enum Gender: Equatable, Hashable, CaseIterable {

    /**
     * Female.
     */
    case female
    /**
     * Male.
     */
    case male
    /**
     * Neither, or both.
     */
    case nonbinary





}

#if compiler(>=6)
extension Gender: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGender: FfiConverterRustBuffer {
    typealias SwiftType = Gender

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Gender {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .female

        case 2: return .male

        case 3: return .nonbinary

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Gender, into buf: inout [UInt8]) {
        switch value {


        case .female:
            writeInt(&buf, Int32(1))


        case .male:
            writeInt(&buf, Int32(2))


        case .nonbinary:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGender_lift(_ buf: RustBuffer) throws -> Gender {
    return try FfiConverterTypeGender.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGender_lower(_ value: Gender) -> RustBuffer {
    return FfiConverterTypeGender.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum GenderPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(Gender
    )





}

#if compiler(>=6)
extension GenderPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGenderPatch: FfiConverterRustBuffer {
    typealias SwiftType = GenderPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GenderPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypeGender.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GenderPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeGender.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGenderPatch_lift(_ buf: RustBuffer) throws -> GenderPatch {
    return try FfiConverterTypeGenderPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGenderPatch_lower(_ value: GenderPatch) -> RustBuffer {
    return FfiConverterTypeGenderPatch.lower(value)
}



/**
 * The kinds of identifier.
 */

public enum IdentifierKind: Equatable, Hashable, CaseIterable {

    /**
     * An e-mail address, kept in lower case.
     */
    case email
    /**
     * A phone number, kept in E.164 form with its extension, if any: `+493012345`, `+493012345;ext=67`.
     */
    case phone
    /**
     * The id that another system, the issuer, gave the customer.
     */
    case externalId
    /**
     * A name in a social network, the issuer.
     */
    case social
    /**
     * A device that belongs to the customer.
     */
    case device





}

#if compiler(>=6)
extension IdentifierKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentifierKind: FfiConverterRustBuffer {
    typealias SwiftType = IdentifierKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentifierKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .email

        case 2: return .phone

        case 3: return .externalId

        case 4: return .social

        case 5: return .device

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: IdentifierKind, into buf: inout [UInt8]) {
        switch value {


        case .email:
            writeInt(&buf, Int32(1))


        case .phone:
            writeInt(&buf, Int32(2))


        case .externalId:
            writeInt(&buf, Int32(3))


        case .social:
            writeInt(&buf, Int32(4))


        case .device:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierKind_lift(_ buf: RustBuffer) throws -> IdentifierKind {
    return try FfiConverterTypeIdentifierKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierKind_lower(_ value: IdentifierKind) -> RustBuffer {
    return FfiConverterTypeIdentifierKind.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum IdentifierListPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set([Identifier]
    )





}

#if compiler(>=6)
extension IdentifierListPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentifierListPatch: FfiConverterRustBuffer {
    typealias SwiftType = IdentifierListPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentifierListPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterSequenceTypeIdentifier.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: IdentifierListPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeIdentifier.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierListPatch_lift(_ buf: RustBuffer) throws -> IdentifierListPatch {
    return try FfiConverterTypeIdentifierListPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierListPatch_lower(_ value: IdentifierListPatch) -> RustBuffer {
    return FfiConverterTypeIdentifierListPatch.lower(value)
}



/**
 * What an import brings.
 */

public enum ImportKind: Equatable, Hashable, CaseIterable {

    /**
     * Customers.
     */
    case customers
    /**
     * Orders, and the customers that they name.
     */
    case orders





}

#if compiler(>=6)
extension ImportKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImportKind: FfiConverterRustBuffer {
    typealias SwiftType = ImportKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImportKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .customers

        case 2: return .orders

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ImportKind, into buf: inout [UInt8]) {
        switch value {


        case .customers:
            writeInt(&buf, Int32(1))


        case .orders:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportKind_lift(_ buf: RustBuffer) throws -> ImportKind {
    return try FfiConverterTypeImportKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportKind_lower(_ value: ImportKind) -> RustBuffer {
    return FfiConverterTypeImportKind.lower(value)
}



/**
 * What a webhook did to the record that it is about.
 */

public enum IngestOutcome: Equatable, Hashable, CaseIterable {

    /**
     * The record is new; for a refund, the refund is.
     */
    case created
    /**
     * The record, or one that hangs on it, was changed.
     */
    case updated
    /**
     * The record was deleted.
     */
    case deleted
    /**
     * All of it was known already; nothing was written to the journal.
     */
    case unchanged
    /**
     * The webhook was left aside; the reason says why.
     */
    case ignored





}

#if compiler(>=6)
extension IngestOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIngestOutcome: FfiConverterRustBuffer {
    typealias SwiftType = IngestOutcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IngestOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .created

        case 2: return .updated

        case 3: return .deleted

        case 4: return .unchanged

        case 5: return .ignored

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: IngestOutcome, into buf: inout [UInt8]) {
        switch value {


        case .created:
            writeInt(&buf, Int32(1))


        case .updated:
            writeInt(&buf, Int32(2))


        case .deleted:
            writeInt(&buf, Int32(3))


        case .unchanged:
            writeInt(&buf, Int32(4))


        case .ignored:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngestOutcome_lift(_ buf: RustBuffer) throws -> IngestOutcome {
    return try FfiConverterTypeIngestOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngestOutcome_lower(_ value: IngestOutcome) -> RustBuffer {
    return FfiConverterTypeIngestOutcome.lower(value)
}



/**
 * Why a webhook was left aside. Sending it again would change nothing.
 */

public enum IngestReason: Equatable, Hashable, CaseIterable {

    /**
     * Nothing is done with webhooks of this topic or type.
     */
    case unsupported
    /**
     * A newer state of the record was taken already.
     */
    case stale
    /**
     * The record was deleted, here or there.
     */
    case deleted
    /**
     * It reports the end of a record that never came.
     */
    case unknown
    /**
     * No money has moved yet, or none will.
     */
    case notSettled
    /**
     * It says nothing of anybody who could be told.
     */
    case anonymous
    /**
     * Somebody's data is asked for, or is to be erased. The library cannot do that yet, so whoever runs it has to.
     */
    case privacyRequest





}

#if compiler(>=6)
extension IngestReason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIngestReason: FfiConverterRustBuffer {
    typealias SwiftType = IngestReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IngestReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .unsupported

        case 2: return .stale

        case 3: return .deleted

        case 4: return .unknown

        case 5: return .notSettled

        case 6: return .anonymous

        case 7: return .privacyRequest

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: IngestReason, into buf: inout [UInt8]) {
        switch value {


        case .unsupported:
            writeInt(&buf, Int32(1))


        case .stale:
            writeInt(&buf, Int32(2))


        case .deleted:
            writeInt(&buf, Int32(3))


        case .unknown:
            writeInt(&buf, Int32(4))


        case .notSettled:
            writeInt(&buf, Int32(5))


        case .anonymous:
            writeInt(&buf, Int32(6))


        case .privacyRequest:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngestReason_lift(_ buf: RustBuffer) throws -> IngestReason {
    return try FfiConverterTypeIngestReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIngestReason_lower(_ value: IngestReason) -> RustBuffer {
    return FfiConverterTypeIngestReason.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum IntegerPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(UInt32
    )





}

#if compiler(>=6)
extension IntegerPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIntegerPatch: FfiConverterRustBuffer {
    typealias SwiftType = IntegerPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IntegerPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterUInt32.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: IntegerPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterUInt32.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIntegerPatch_lift(_ buf: RustBuffer) throws -> IntegerPatch {
    return try FfiConverterTypeIntegerPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIntegerPatch_lower(_ value: IntegerPatch) -> RustBuffer {
    return FfiConverterTypeIntegerPatch.lower(value)
}



/**
 * The kinds of interaction.
 */

public enum InteractionKind: Equatable, Hashable, CaseIterable {

    /**
     * A voice call.
     */
    case call
    /**
     * A meeting by appointment.
     */
    case meeting
    /**
     * A visit, of staff to the customer or of the customer to a shop.
     */
    case visit
    /**
     * An e-mail.
     */
    case email
    /**
     * A message in a chat or messenger.
     */
    case chat
    /**
     * A short message.
     */
    case sms
    /**
     * A page of the web site was looked at.
     */
    case pageView
    /**
     * A form was sent.
     */
    case form
    /**
     * A post or a message in a social network.
     */
    case social
    /**
     * A report that a device sent by itself.
     */
    case deviceSignal
    /**
     * Anything else, told apart by its name.
     */
    case custom





}

#if compiler(>=6)
extension InteractionKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractionKind: FfiConverterRustBuffer {
    typealias SwiftType = InteractionKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InteractionKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .call

        case 2: return .meeting

        case 3: return .visit

        case 4: return .email

        case 5: return .chat

        case 6: return .sms

        case 7: return .pageView

        case 8: return .form

        case 9: return .social

        case 10: return .deviceSignal

        case 11: return .custom

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InteractionKind, into buf: inout [UInt8]) {
        switch value {


        case .call:
            writeInt(&buf, Int32(1))


        case .meeting:
            writeInt(&buf, Int32(2))


        case .visit:
            writeInt(&buf, Int32(3))


        case .email:
            writeInt(&buf, Int32(4))


        case .chat:
            writeInt(&buf, Int32(5))


        case .sms:
            writeInt(&buf, Int32(6))


        case .pageView:
            writeInt(&buf, Int32(7))


        case .form:
            writeInt(&buf, Int32(8))


        case .social:
            writeInt(&buf, Int32(9))


        case .deviceSignal:
            writeInt(&buf, Int32(10))


        case .custom:
            writeInt(&buf, Int32(11))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionKind_lift(_ buf: RustBuffer) throws -> InteractionKind {
    return try FfiConverterTypeInteractionKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionKind_lower(_ value: InteractionKind) -> RustBuffer {
    return FfiConverterTypeInteractionKind.lower(value)
}



/**
 * Why data may be used (GDPR, Article 6).
 */

public enum LawfulBasis: Equatable, Hashable, CaseIterable {

    /**
     * The person agreed.
     */
    case consent
    /**
     * A contract asks for it.
     */
    case contract
    /**
     * A law asks for it.
     */
    case legalObligation
    /**
     * The business's interest outweighs the person's.
     */
    case legitimateInterest





}

#if compiler(>=6)
extension LawfulBasis: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLawfulBasis: FfiConverterRustBuffer {
    typealias SwiftType = LawfulBasis

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LawfulBasis {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .consent

        case 2: return .contract

        case 3: return .legalObligation

        case 4: return .legitimateInterest

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LawfulBasis, into buf: inout [UInt8]) {
        switch value {


        case .consent:
            writeInt(&buf, Int32(1))


        case .contract:
            writeInt(&buf, Int32(2))


        case .legalObligation:
            writeInt(&buf, Int32(3))


        case .legitimateInterest:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLawfulBasis_lift(_ buf: RustBuffer) throws -> LawfulBasis {
    return try FfiConverterTypeLawfulBasis.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLawfulBasis_lower(_ value: LawfulBasis) -> RustBuffer {
    return FfiConverterTypeLawfulBasis.lower(value)
}



/**
 * How far a customer has come. It is yours to say: orders do not move it, but an import or a webhook that brings an order
 * makes its customer one.
 */

public enum Lifecycle: Equatable, Hashable, CaseIterable {

    /**
     * Receives news, no more.
     */
    case subscriber
    /**
     * Has shown interest.
     */
    case lead
    /**
     * Was found worth the effort of sales.
     */
    case qualified
    /**
     * Has an open deal.
     */
    case opportunity
    /**
     * Has bought.
     */
    case customer
    /**
     * Brings others.
     */
    case evangelist
    /**
     * Will not buy, or no longer.
     */
    case lost





}

#if compiler(>=6)
extension Lifecycle: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLifecycle: FfiConverterRustBuffer {
    typealias SwiftType = Lifecycle

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Lifecycle {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .subscriber

        case 2: return .lead

        case 3: return .qualified

        case 4: return .opportunity

        case 5: return .customer

        case 6: return .evangelist

        case 7: return .lost

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Lifecycle, into buf: inout [UInt8]) {
        switch value {


        case .subscriber:
            writeInt(&buf, Int32(1))


        case .lead:
            writeInt(&buf, Int32(2))


        case .qualified:
            writeInt(&buf, Int32(3))


        case .opportunity:
            writeInt(&buf, Int32(4))


        case .customer:
            writeInt(&buf, Int32(5))


        case .evangelist:
            writeInt(&buf, Int32(6))


        case .lost:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLifecycle_lift(_ buf: RustBuffer) throws -> Lifecycle {
    return try FfiConverterTypeLifecycle.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLifecycle_lower(_ value: Lifecycle) -> RustBuffer {
    return FfiConverterTypeLifecycle.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum LocationPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(Location
    )





}

#if compiler(>=6)
extension LocationPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLocationPatch: FfiConverterRustBuffer {
    typealias SwiftType = LocationPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LocationPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypeLocation.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LocationPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeLocation.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLocationPatch_lift(_ buf: RustBuffer) throws -> LocationPatch {
    return try FfiConverterTypeLocationPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLocationPatch_lower(_ value: LocationPatch) -> RustBuffer {
    return FfiConverterTypeLocationPatch.lower(value)
}



/**
 * What to do with an order that names no customer.
 */

public enum MissingCustomer: Equatable, Hashable, CaseIterable {

    /**
     * Reject the order with `required`.
     */
    case reject
    /**
     * Import the order as nobody's.
     */
    case anonymous





}

#if compiler(>=6)
extension MissingCustomer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMissingCustomer: FfiConverterRustBuffer {
    typealias SwiftType = MissingCustomer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MissingCustomer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .reject

        case 2: return .anonymous

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MissingCustomer, into buf: inout [UInt8]) {
        switch value {


        case .reject:
            writeInt(&buf, Int32(1))


        case .anonymous:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMissingCustomer_lift(_ buf: RustBuffer) throws -> MissingCustomer {
    return try FfiConverterTypeMissingCustomer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMissingCustomer_lower(_ value: MissingCustomer) -> RustBuffer {
    return FfiConverterTypeMissingCustomer.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum MoneyPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(Money
    )





}

#if compiler(>=6)
extension MoneyPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMoneyPatch: FfiConverterRustBuffer {
    typealias SwiftType = MoneyPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MoneyPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypeMoney.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MoneyPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeMoney.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMoneyPatch_lift(_ buf: RustBuffer) throws -> MoneyPatch {
    return try FfiConverterTypeMoneyPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMoneyPatch_lower(_ value: MoneyPatch) -> RustBuffer {
    return FfiConverterTypeMoneyPatch.lower(value)
}



/**
 * What to do with a customer who is stored already.
 */

public enum OnDuplicate: Equatable, Hashable, CaseIterable {

    /**
     * Leave the record as it is.
     */
    case skip
    /**
     * Take over what the row says; what it does not say stays, and so do tags and identifiers.
     */
    case update





}

#if compiler(>=6)
extension OnDuplicate: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOnDuplicate: FfiConverterRustBuffer {
    typealias SwiftType = OnDuplicate

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OnDuplicate {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .skip

        case 2: return .update

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OnDuplicate, into buf: inout [UInt8]) {
        switch value {


        case .skip:
            writeInt(&buf, Int32(1))


        case .update:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOnDuplicate_lift(_ buf: RustBuffer) throws -> OnDuplicate {
    return try FfiConverterTypeOnDuplicate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOnDuplicate_lower(_ value: OnDuplicate) -> RustBuffer {
    return FfiConverterTypeOnDuplicate.lower(value)
}



/**
 * What was done to a record.
 */

public enum Operation: Equatable, Hashable, CaseIterable {

    /**
     * It was created.
     */
    case created
    /**
     * Some of its fields were changed.
     */
    case updated
    /**
     * It was deleted. Most records can be restored; one that was deleted for good lives on in its history.
     */
    case deleted
    /**
     * It was restored after a delete.
     */
    case restored





}

#if compiler(>=6)
extension Operation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOperation: FfiConverterRustBuffer {
    typealias SwiftType = Operation

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Operation {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .created

        case 2: return .updated

        case 3: return .deleted

        case 4: return .restored

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Operation, into buf: inout [UInt8]) {
        switch value {


        case .created:
            writeInt(&buf, Int32(1))


        case .updated:
            writeInt(&buf, Int32(2))


        case .deleted:
            writeInt(&buf, Int32(3))


        case .restored:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOperation_lift(_ buf: RustBuffer) throws -> Operation {
    return try FfiConverterTypeOperation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOperation_lower(_ value: Operation) -> RustBuffer {
    return FfiConverterTypeOperation.lower(value)
}



/**
 * How far an order's execution is.
 */

public enum OrderStatus: Equatable, Hashable, CaseIterable {

    /**
     * The customer has placed it.
     */
    case placed
    /**
     * The business has accepted it.
     */
    case confirmed
    /**
     * It is on its way.
     */
    case shipped
    /**
     * It has arrived.
     */
    case delivered
    /**
     * Nothing more is to be done.
     */
    case completed
    /**
     * It was called off, and counts in no figure.
     */
    case cancelled





}

#if compiler(>=6)
extension OrderStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderStatus: FfiConverterRustBuffer {
    typealias SwiftType = OrderStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .placed

        case 2: return .confirmed

        case 3: return .shipped

        case 4: return .delivered

        case 5: return .completed

        case 6: return .cancelled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OrderStatus, into buf: inout [UInt8]) {
        switch value {


        case .placed:
            writeInt(&buf, Int32(1))


        case .confirmed:
            writeInt(&buf, Int32(2))


        case .shipped:
            writeInt(&buf, Int32(3))


        case .delivered:
            writeInt(&buf, Int32(4))


        case .completed:
            writeInt(&buf, Int32(5))


        case .cancelled:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderStatus_lift(_ buf: RustBuffer) throws -> OrderStatus {
    return try FfiConverterTypeOrderStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderStatus_lower(_ value: OrderStatus) -> RustBuffer {
    return FfiConverterTypeOrderStatus.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum PartialDatePatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(PartialDate
    )





}

#if compiler(>=6)
extension PartialDatePatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePartialDatePatch: FfiConverterRustBuffer {
    typealias SwiftType = PartialDatePatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PartialDatePatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypePartialDate.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PartialDatePatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypePartialDate.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartialDatePatch_lift(_ buf: RustBuffer) throws -> PartialDatePatch {
    return try FfiConverterTypePartialDatePatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartialDatePatch_lower(_ value: PartialDatePatch) -> RustBuffer {
    return FfiConverterTypePartialDatePatch.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum PersonNamePatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(PersonName
    )





}

#if compiler(>=6)
extension PersonNamePatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePersonNamePatch: FfiConverterRustBuffer {
    typealias SwiftType = PersonNamePatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonNamePatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterTypePersonName.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PersonNamePatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypePersonName.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonNamePatch_lift(_ buf: RustBuffer) throws -> PersonNamePatch {
    return try FfiConverterTypePersonNamePatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonNamePatch_lower(_ value: PersonNamePatch) -> RustBuffer {
    return FfiConverterTypePersonNamePatch.lower(value)
}



/**
 * Whether a product is still sold.
 */

public enum ProductStatus: Equatable, Hashable, CaseIterable {

    /**
     * It is sold.
     */
    case active
    /**
     * It is sold no more; what was sold of it stays.
     */
    case discontinued





}

#if compiler(>=6)
extension ProductStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProductStatus: FfiConverterRustBuffer {
    typealias SwiftType = ProductStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .active

        case 2: return .discontinued

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ProductStatus, into buf: inout [UInt8]) {
        switch value {


        case .active:
            writeInt(&buf, Int32(1))


        case .discontinued:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductStatus_lift(_ buf: RustBuffer) throws -> ProductStatus {
    return try FfiConverterTypeProductStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductStatus_lower(_ value: ProductStatus) -> RustBuffer {
    return FfiConverterTypeProductStatus.lower(value)
}



/**
 * How a refund reaches the customer.
 */

public enum RefundMethod: Equatable, Hashable, CaseIterable {

    /**
     * The money is paid back.
     */
    case payout
    /**
     * It stays as a credit in the customer's balance.
     */
    case credit





}

#if compiler(>=6)
extension RefundMethod: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefundMethod: FfiConverterRustBuffer {
    typealias SwiftType = RefundMethod

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefundMethod {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .payout

        case 2: return .credit

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RefundMethod, into buf: inout [UInt8]) {
        switch value {


        case .payout:
            writeInt(&buf, Int32(1))


        case .credit:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefundMethod_lift(_ buf: RustBuffer) throws -> RefundMethod {
    return try FfiConverterTypeRefundMethod.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefundMethod_lower(_ value: RefundMethod) -> RustBuffer {
    return FfiConverterTypeRefundMethod.lower(value)
}



/**
 * What counts as often.
 */

public enum RfmFrequency: Equatable, Hashable, CaseIterable {

    /**
     * Distinct civil days with an order: two carts on one day are one visit.
     */
    case orderDays
    /**
     * Orders.
     */
    case orders





}

#if compiler(>=6)
extension RfmFrequency: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmFrequency: FfiConverterRustBuffer {
    typealias SwiftType = RfmFrequency

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmFrequency {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .orderDays

        case 2: return .orders

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RfmFrequency, into buf: inout [UInt8]) {
        switch value {


        case .orderDays:
            writeInt(&buf, Int32(1))


        case .orders:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmFrequency_lift(_ buf: RustBuffer) throws -> RfmFrequency {
    return try FfiConverterTypeRfmFrequency.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmFrequency_lower(_ value: RfmFrequency) -> RustBuffer {
    return FfiConverterTypeRfmFrequency.lower(value)
}



/**
 * How the edges between the scores are found.
 */

public enum RfmMethod: Equatable, Hashable, CaseIterable {

    /**
     * At the 20, 40, 60 and 80 % quantiles of the values.
     */
    case quantiles
    /**
     * By rank: a fifth of the customers in each bin, as far as equal values can be parted. A value's bin is
     * 1 + ⌊5 · customers with a smaller value / all customers⌋.
     */
    case ntile





}

#if compiler(>=6)
extension RfmMethod: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmMethod: FfiConverterRustBuffer {
    typealias SwiftType = RfmMethod

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmMethod {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .quantiles

        case 2: return .ntile

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RfmMethod, into buf: inout [UInt8]) {
        switch value {


        case .quantiles:
            writeInt(&buf, Int32(1))


        case .ntile:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmMethod_lift(_ buf: RustBuffer) throws -> RfmMethod {
    return try FfiConverterTypeRfmMethod.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmMethod_lower(_ value: RfmMethod) -> RustBuffer {
    return FfiConverterTypeRfmMethod.lower(value)
}



/**
 * What counts as much. Both are net of refunds and returns.
 */

public enum RfmMonetary: Equatable, Hashable, CaseIterable {

    /**
     * All that was spent.
     */
    case sum
    /**
     * What was spent for each order, on average.
     */
    case mean





}

#if compiler(>=6)
extension RfmMonetary: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRfmMonetary: FfiConverterRustBuffer {
    typealias SwiftType = RfmMonetary

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RfmMonetary {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .sum

        case 2: return .mean

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RfmMonetary, into buf: inout [UInt8]) {
        switch value {


        case .sum:
            writeInt(&buf, Int32(1))


        case .mean:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmMonetary_lift(_ buf: RustBuffer) throws -> RfmMonetary {
    return try FfiConverterTypeRfmMonetary.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRfmMonetary_lower(_ value: RfmMonetary) -> RustBuffer {
    return FfiConverterTypeRfmMonetary.lower(value)
}



/**
 * What a customer is to the business; one customer can be several of these.
 */

public enum Role: Equatable, Hashable, CaseIterable {

    /**
     * Buys, or may buy.
     */
    case customer
    /**
     * Sells to the business.
     */
    case supplier
    /**
     * Works with the business.
     */
    case partner
    /**
     * Sells on behalf of the business.
     */
    case reseller





}

#if compiler(>=6)
extension Role: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = Role

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Role {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .customer

        case 2: return .supplier

        case 3: return .partner

        case 4: return .reseller

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Role, into buf: inout [UInt8]) {
        switch value {


        case .customer:
            writeInt(&buf, Int32(1))


        case .supplier:
            writeInt(&buf, Int32(2))


        case .partner:
            writeInt(&buf, Int32(3))


        case .reseller:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRole_lift(_ buf: RustBuffer) throws -> Role {
    return try FfiConverterTypeRole.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRole_lower(_ value: Role) -> RustBuffer {
    return FfiConverterTypeRole.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum RoleListPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set([Role]
    )





}

#if compiler(>=6)
extension RoleListPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRoleListPatch: FfiConverterRustBuffer {
    typealias SwiftType = RoleListPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RoleListPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterSequenceTypeRole.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RoleListPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeRole.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoleListPatch_lift(_ buf: RustBuffer) throws -> RoleListPatch {
    return try FfiConverterTypeRoleListPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoleListPatch_lower(_ value: RoleListPatch) -> RustBuffer {
    return FfiConverterTypeRoleListPatch.lower(value)
}



/**
 * How processes share the file.
 */

public enum Sharing: Equatable, Hashable, CaseIterable {

    /**
     * This process alone; any other opener gets `locked`.
     */
    case exclusive
    /**
     * This process alone writes; others may open the file as `Sharing::Follower`.
     */
    case singleWriter
    /**
     * This process only reads, and sees what the writing process commits.
     */
    case follower
    /**
     * Several processes write, one transaction at a time. Experimental.
     */
    case manyWriters





}

#if compiler(>=6)
extension Sharing: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSharing: FfiConverterRustBuffer {
    typealias SwiftType = Sharing

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Sharing {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .exclusive

        case 2: return .singleWriter

        case 3: return .follower

        case 4: return .manyWriters

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Sharing, into buf: inout [UInt8]) {
        switch value {


        case .exclusive:
            writeInt(&buf, Int32(1))


        case .singleWriter:
            writeInt(&buf, Int32(2))


        case .follower:
            writeInt(&buf, Int32(3))


        case .manyWriters:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSharing_lift(_ buf: RustBuffer) throws -> Sharing {
    return try FfiConverterTypeSharing.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSharing_lower(_ value: Sharing) -> RustBuffer {
    return FfiConverterTypeSharing.lower(value)
}



/**
 * Whether a list goes up or down.
 */

public enum SortOrder: Equatable, Hashable, CaseIterable {

    /**
     * The least, the oldest, A first.
     */
    case ascending
    /**
     * The greatest, the newest, Z first.
     */
    case descending





}

#if compiler(>=6)
extension SortOrder: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSortOrder: FfiConverterRustBuffer {
    typealias SwiftType = SortOrder

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SortOrder {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .ascending

        case 2: return .descending

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SortOrder, into buf: inout [UInt8]) {
        switch value {


        case .ascending:
            writeInt(&buf, Int32(1))


        case .descending:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSortOrder_lift(_ buf: RustBuffer) throws -> SortOrder {
    return try FfiConverterTypeSortOrder.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSortOrder_lower(_ value: SortOrder) -> RustBuffer {
    return FfiConverterTypeSortOrder.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum TextListPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set([String]
    )





}

#if compiler(>=6)
extension TextListPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTextListPatch: FfiConverterRustBuffer {
    typealias SwiftType = TextListPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TextListPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterSequenceString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TextListPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTextListPatch_lift(_ buf: RustBuffer) throws -> TextListPatch {
    return try FfiConverterTypeTextListPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTextListPatch_lower(_ value: TextListPatch) -> RustBuffer {
    return FfiConverterTypeTextListPatch.lower(value)
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */

public enum TextPatch: Equatable, Hashable {

    /**
     * Makes the field empty.
     */
    case clear
    /**
     * Gives the field this value.
     */
    case set(String
    )





}

#if compiler(>=6)
extension TextPatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTextPatch: FfiConverterRustBuffer {
    typealias SwiftType = TextPatch

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TextPatch {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clear

        case 2: return .set(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TextPatch, into buf: inout [UInt8]) {
        switch value {


        case .clear:
            writeInt(&buf, Int32(1))


        case let .set(v1):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTextPatch_lift(_ buf: RustBuffer) throws -> TextPatch {
    return try FfiConverterTypeTextPatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTextPatch_lower(_ value: TextPatch) -> RustBuffer {
    return FfiConverterTypeTextPatch.lower(value)
}



/**
 * One item of a timeline.
 */

public enum TimelineItem: Equatable, Hashable {

    /**
     * An order, at the time it was placed.
     */
    case order(Order
    )
    /**
     * An interaction, at the time it happened.
     */
    case interaction(Interaction
    )
    /**
     * A note, at the time it is about.
     */
    case note(Note
    )





}

#if compiler(>=6)
extension TimelineItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimelineItem: FfiConverterRustBuffer {
    typealias SwiftType = TimelineItem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TimelineItem {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .order(try FfiConverterTypeOrder.read(from: &buf)
        )

        case 2: return .interaction(try FfiConverterTypeInteraction.read(from: &buf)
        )

        case 3: return .note(try FfiConverterTypeNote.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TimelineItem, into buf: inout [UInt8]) {
        switch value {


        case let .order(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeOrder.write(v1, into: &buf)


        case let .interaction(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeInteraction.write(v1, into: &buf)


        case let .note(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeNote.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimelineItem_lift(_ buf: RustBuffer) throws -> TimelineItem {
    return try FfiConverterTypeTimelineItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimelineItem_lower(_ value: TimelineItem) -> RustBuffer {
    return FfiConverterTypeTimelineItem.lower(value)
}



/**
 * The kinds of item on a timeline.
 */

public enum TimelineKind: Equatable, Hashable, CaseIterable {

    /**
     * Orders.
     */
    case order
    /**
     * Interactions.
     */
    case interaction
    /**
     * Notes.
     */
    case note





}

#if compiler(>=6)
extension TimelineKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimelineKind: FfiConverterRustBuffer {
    typealias SwiftType = TimelineKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TimelineKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .order

        case 2: return .interaction

        case 3: return .note

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TimelineKind, into buf: inout [UInt8]) {
        switch value {


        case .order:
            writeInt(&buf, Int32(1))


        case .interaction:
            writeInt(&buf, Int32(2))


        case .note:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimelineKind_lift(_ buf: RustBuffer) throws -> TimelineKind {
    return try FfiConverterTypeTimelineKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimelineKind_lower(_ value: TimelineKind) -> RustBuffer {
    return FfiConverterTypeTimelineKind.lower(value)
}



/**
 * What to do with an order whose customer is not stored.
 */

public enum UnknownCustomer: Equatable, Hashable, CaseIterable {

    /**
     * Create the customer.
     */
    case create
    /**
     * Reject the order with `unknown_reference`.
     */
    case reject
    /**
     * Import the order as nobody's.
     */
    case anonymous





}

#if compiler(>=6)
extension UnknownCustomer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnknownCustomer: FfiConverterRustBuffer {
    typealias SwiftType = UnknownCustomer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownCustomer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .create

        case 2: return .reject

        case 3: return .anonymous

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UnknownCustomer, into buf: inout [UInt8]) {
        switch value {


        case .create:
            writeInt(&buf, Int32(1))


        case .reject:
            writeInt(&buf, Int32(2))


        case .anonymous:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownCustomer_lift(_ buf: RustBuffer) throws -> UnknownCustomer {
    return try FfiConverterTypeUnknownCustomer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownCustomer_lower(_ value: UnknownCustomer) -> RustBuffer {
    return FfiConverterTypeUnknownCustomer.lower(value)
}



/**
 * What to do with an article number that no product has.
 */

public enum UnknownProduct: Equatable, Hashable, CaseIterable {

    /**
     * Keep the number on the line.
     */
    case keep
    /**
     * Create the product, named as the first line that has it, in that line's category. Asks for `sku` in the mapping.
     */
    case create





}

#if compiler(>=6)
extension UnknownProduct: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnknownProduct: FfiConverterRustBuffer {
    typealias SwiftType = UnknownProduct

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownProduct {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .keep

        case 2: return .create

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UnknownProduct, into buf: inout [UInt8]) {
        switch value {


        case .keep:
            writeInt(&buf, Int32(1))


        case .create:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownProduct_lift(_ buf: RustBuffer) throws -> UnknownProduct {
    return try FfiConverterTypeUnknownProduct.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownProduct_lower(_ value: UnknownProduct) -> RustBuffer {
    return FfiConverterTypeUnknownProduct.lower(value)
}



/**
 * A custom value with its type.
 */

public enum Value: Equatable, Hashable {

    /**
     * Text.
     */
    case text(String
    )
    /**
     * A whole number.
     */
    case integer(Int64
    )
    /**
     * An exact decimal number.
     */
    case decimal(Decimal
    )
    /**
     * Yes or no.
     */
    case bool(Bool
    )
    /**
     * A civil date.
     */
    case date(CivilDate
    )
    /**
     * An instant.
     */
    case timestamp(Timestamp
    )
    /**
     * Several texts, such as the choices taken.
     */
    case texts([String]
    )





}

#if compiler(>=6)
extension Value: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValue: FfiConverterRustBuffer {
    typealias SwiftType = Value

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Value {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .text(try FfiConverterString.read(from: &buf)
        )

        case 2: return .integer(try FfiConverterInt64.read(from: &buf)
        )

        case 3: return .decimal(try FfiConverterTypeDecimal.read(from: &buf)
        )

        case 4: return .bool(try FfiConverterBool.read(from: &buf)
        )

        case 5: return .date(try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 6: return .timestamp(try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 7: return .texts(try FfiConverterSequenceString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Value, into buf: inout [UInt8]) {
        switch value {


        case let .text(v1):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(v1, into: &buf)


        case let .integer(v1):
            writeInt(&buf, Int32(2))
            FfiConverterInt64.write(v1, into: &buf)


        case let .decimal(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeDecimal.write(v1, into: &buf)


        case let .bool(v1):
            writeInt(&buf, Int32(4))
            FfiConverterBool.write(v1, into: &buf)


        case let .date(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeCivilDate.write(v1, into: &buf)


        case let .timestamp(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeTimestamp.write(v1, into: &buf)


        case let .texts(v1):
            writeInt(&buf, Int32(7))
            FfiConverterSequenceString.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValue_lift(_ buf: RustBuffer) throws -> Value {
    return try FfiConverterTypeValue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValue_lower(_ value: Value) -> RustBuffer {
    return FfiConverterTypeValue.lower(value)
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt16: FfiConverterRustBuffer {
    typealias SwiftType = Int16?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt16.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt16.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt64: FfiConverterRustBuffer {
    typealias SwiftType = UInt64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDouble: FfiConverterRustBuffer {
    typealias SwiftType = Double?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDouble.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDouble.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDuration: FfiConverterRustBuffer {
    typealias SwiftType = TimeInterval?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDuration.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDuration.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeManualClock: FfiConverterRustBuffer {
    typealias SwiftType = ManualClock?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeManualClock.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeManualClock.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeProgressListener: FfiConverterRustBuffer {
    typealias SwiftType = ProgressListener?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProgressListener.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProgressListener.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCategory: FfiConverterRustBuffer {
    typealias SwiftType = Category?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCategory.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCategory.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCoordinates: FfiConverterRustBuffer {
    typealias SwiftType = Coordinates?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCoordinates.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCoordinates.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCsvFormat: FfiConverterRustBuffer {
    typealias SwiftType = CsvFormat?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCsvFormat.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCsvFormat.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCustomer: FfiConverterRustBuffer {
    typealias SwiftType = Customer?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCustomer.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCustomer.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFieldDefinition: FfiConverterRustBuffer {
    typealias SwiftType = FieldDefinition?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFieldDefinition.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFieldDefinition.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInteraction: FfiConverterRustBuffer {
    typealias SwiftType = Interaction?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInteraction.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInteraction.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeJournalHead: FfiConverterRustBuffer {
    typealias SwiftType = JournalHead?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeJournalHead.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeJournalHead.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLocation: FfiConverterRustBuffer {
    typealias SwiftType = Location?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLocation.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLocation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMoney: FfiConverterRustBuffer {
    typealias SwiftType = Money?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMoney.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMoney.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNote: FfiConverterRustBuffer {
    typealias SwiftType = Note?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNote.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNote.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOrder: FfiConverterRustBuffer {
    typealias SwiftType = Order?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOrder.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOrder.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePartialDate: FfiConverterRustBuffer {
    typealias SwiftType = PartialDate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePartialDate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePartialDate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePersonName: FfiConverterRustBuffer {
    typealias SwiftType = PersonName?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePersonName.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePersonName.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeProduct: FfiConverterRustBuffer {
    typealias SwiftType = Product?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProduct.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProduct.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRelationship: FfiConverterRustBuffer {
    typealias SwiftType = Relationship?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRelationship.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRelationship.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRfmEdges: FfiConverterRustBuffer {
    typealias SwiftType = RfmEdges?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRfmEdges.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRfmEdges.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeScoreRange: FfiConverterRustBuffer {
    typealias SwiftType = ScoreRange?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeScoreRange.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeScoreRange.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAddressListPatch: FfiConverterRustBuffer {
    typealias SwiftType = AddressListPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAddressListPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAddressListPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCalendarKind: FfiConverterRustBuffer {
    typealias SwiftType = CalendarKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCalendarKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCalendarKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCategoryIdListPatch: FfiConverterRustBuffer {
    typealias SwiftType = CategoryIdListPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCategoryIdListPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCategoryIdListPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCategoryIdPatch: FfiConverterRustBuffer {
    typealias SwiftType = CategoryIdPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCategoryIdPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCategoryIdPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChannel.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChannel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeChannelPatch: FfiConverterRustBuffer {
    typealias SwiftType = ChannelPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChannelPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChannelPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCivilDatePatch: FfiConverterRustBuffer {
    typealias SwiftType = CivilDatePatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCivilDatePatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCivilDatePatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeColumn: FfiConverterRustBuffer {
    typealias SwiftType = Column?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeColumn.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeColumn.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCustomerIdPatch: FfiConverterRustBuffer {
    typealias SwiftType = CustomerIdPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCustomerIdPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCustomerIdPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCustomerKind: FfiConverterRustBuffer {
    typealias SwiftType = CustomerKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCustomerKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCustomerKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCustomerSort: FfiConverterRustBuffer {
    typealias SwiftType = CustomerSort?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCustomerSort.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCustomerSort.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDecimalMark: FfiConverterRustBuffer {
    typealias SwiftType = DecimalMark?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDecimalMark.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDecimalMark.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDeleted: FfiConverterRustBuffer {
    typealias SwiftType = Deleted?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDeleted.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDeleted.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDirection: FfiConverterRustBuffer {
    typealias SwiftType = Direction?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDirection.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDirection.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDirectionPatch: FfiConverterRustBuffer {
    typealias SwiftType = DirectionPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDirectionPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDirectionPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFieldKind: FfiConverterRustBuffer {
    typealias SwiftType = FieldKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFieldKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFieldKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeGender: FfiConverterRustBuffer {
    typealias SwiftType = Gender?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGender.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGender.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeGenderPatch: FfiConverterRustBuffer {
    typealias SwiftType = GenderPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGenderPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGenderPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdentifierListPatch: FfiConverterRustBuffer {
    typealias SwiftType = IdentifierListPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdentifierListPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdentifierListPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIngestReason: FfiConverterRustBuffer {
    typealias SwiftType = IngestReason?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIngestReason.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIngestReason.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIntegerPatch: FfiConverterRustBuffer {
    typealias SwiftType = IntegerPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIntegerPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIntegerPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLawfulBasis: FfiConverterRustBuffer {
    typealias SwiftType = LawfulBasis?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLawfulBasis.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLawfulBasis.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLifecycle: FfiConverterRustBuffer {
    typealias SwiftType = Lifecycle?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLifecycle.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLifecycle.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLocationPatch: FfiConverterRustBuffer {
    typealias SwiftType = LocationPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLocationPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLocationPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMissingCustomer: FfiConverterRustBuffer {
    typealias SwiftType = MissingCustomer?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMissingCustomer.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMissingCustomer.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMoneyPatch: FfiConverterRustBuffer {
    typealias SwiftType = MoneyPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMoneyPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMoneyPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOnDuplicate: FfiConverterRustBuffer {
    typealias SwiftType = OnDuplicate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOnDuplicate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOnDuplicate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOrderStatus: FfiConverterRustBuffer {
    typealias SwiftType = OrderStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOrderStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOrderStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePartialDatePatch: FfiConverterRustBuffer {
    typealias SwiftType = PartialDatePatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePartialDatePatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePartialDatePatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePersonNamePatch: FfiConverterRustBuffer {
    typealias SwiftType = PersonNamePatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePersonNamePatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePersonNamePatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeProductStatus: FfiConverterRustBuffer {
    typealias SwiftType = ProductStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProductStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProductStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRefundMethod: FfiConverterRustBuffer {
    typealias SwiftType = RefundMethod?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRefundMethod.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRefundMethod.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRfmFrequency: FfiConverterRustBuffer {
    typealias SwiftType = RfmFrequency?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRfmFrequency.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRfmFrequency.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRfmMethod: FfiConverterRustBuffer {
    typealias SwiftType = RfmMethod?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRfmMethod.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRfmMethod.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRfmMonetary: FfiConverterRustBuffer {
    typealias SwiftType = RfmMonetary?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRfmMonetary.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRfmMonetary.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = Role?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRole.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRole.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRoleListPatch: FfiConverterRustBuffer {
    typealias SwiftType = RoleListPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRoleListPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRoleListPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSharing: FfiConverterRustBuffer {
    typealias SwiftType = Sharing?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSharing.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSharing.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSortOrder: FfiConverterRustBuffer {
    typealias SwiftType = SortOrder?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSortOrder.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSortOrder.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTextListPatch: FfiConverterRustBuffer {
    typealias SwiftType = TextListPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTextListPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTextListPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTextPatch: FfiConverterRustBuffer {
    typealias SwiftType = TextPatch?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTextPatch.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTextPatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUnknownCustomer: FfiConverterRustBuffer {
    typealias SwiftType = UnknownCustomer?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUnknownCustomer.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUnknownCustomer.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUnknownProduct: FfiConverterRustBuffer {
    typealias SwiftType = UnknownProduct?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUnknownProduct.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUnknownProduct.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeValue: FfiConverterRustBuffer {
    typealias SwiftType = Value?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeValue.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeValue.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeAddress: FfiConverterRustBuffer {
    typealias SwiftType = [Address]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeAddress.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeAddress.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeConsent: FfiConverterRustBuffer {
    typealias SwiftType = [Consent]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeConsent.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeConsent.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeIdentifier: FfiConverterRustBuffer {
    typealias SwiftType = [Identifier]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeIdentifier.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeIdentifier.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeNewOrderLine: FfiConverterRustBuffer {
    typealias SwiftType = [NewOrderLine]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeNewOrderLine.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeNewOrderLine.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeNewRefundLine: FfiConverterRustBuffer {
    typealias SwiftType = [NewRefundLine]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeNewRefundLine.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeNewRefundLine.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeRfmRule: FfiConverterRustBuffer {
    typealias SwiftType = [RfmRule]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeRfmRule.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeRfmRule.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeColumn: FfiConverterRustBuffer {
    typealias SwiftType = [Column]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeColumn.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeColumn.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeInteractionKind: FfiConverterRustBuffer {
    typealias SwiftType = [InteractionKind]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeInteractionKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeInteractionKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = [Role]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeRole.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeRole.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeTimelineKind: FfiConverterRustBuffer {
    typealias SwiftType = [TimelineKind]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeTimelineKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeTimelineKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeCategoryId: FfiConverterRustBuffer {
    typealias SwiftType = [CategoryId]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeCategoryId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeCategoryId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDictionaryStringTypeColumn: FfiConverterRustBuffer {
    typealias SwiftType = [String: Column]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringTypeColumn.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringTypeColumn.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDictionaryStringTypeOrderStatus: FfiConverterRustBuffer {
    typealias SwiftType = [String: OrderStatus]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringTypeOrderStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringTypeOrderStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDictionaryStringTypeValue: FfiConverterRustBuffer {
    typealias SwiftType = [String: Value]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringTypeValue.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringTypeValue.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDictionaryStringOptionTypeValue: FfiConverterRustBuffer {
    typealias SwiftType = [String: Value?]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringOptionTypeValue.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringOptionTypeValue.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCategoryId: FfiConverterRustBuffer {
    typealias SwiftType = CategoryId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCategoryId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCategoryId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCivilDate: FfiConverterRustBuffer {
    typealias SwiftType = CivilDate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCivilDate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCivilDate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCursor: FfiConverterRustBuffer {
    typealias SwiftType = Cursor?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCursor.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCursor.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCustomerId: FfiConverterRustBuffer {
    typealias SwiftType = CustomerId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCustomerId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCustomerId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDecimal: FfiConverterRustBuffer {
    typealias SwiftType = Decimal?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDecimal.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDecimal.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeImportId: FfiConverterRustBuffer {
    typealias SwiftType = ImportId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeImportId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeImportId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInteractionId: FfiConverterRustBuffer {
    typealias SwiftType = InteractionId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInteractionId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInteractionId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNoteId: FfiConverterRustBuffer {
    typealias SwiftType = NoteId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNoteId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNoteId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOrderId: FfiConverterRustBuffer {
    typealias SwiftType = OrderId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOrderId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOrderId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePaymentId: FfiConverterRustBuffer {
    typealias SwiftType = PaymentId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaymentId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaymentId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeProductId: FfiConverterRustBuffer {
    typealias SwiftType = ProductId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeProductId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeProductId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRefundId: FfiConverterRustBuffer {
    typealias SwiftType = RefundId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRefundId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRefundId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRelationshipId: FfiConverterRustBuffer {
    typealias SwiftType = RelationshipId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRelationshipId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRelationshipId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Timestamp?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimestamp.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceUInt64: FfiConverterRustBuffer {
    typealias SwiftType = [UInt64]

    public static func write(_ value: [UInt64], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterUInt64.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UInt64] {
        let len: Int32 = try readInt(&buf)
        var seq = [UInt64]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterUInt64.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAddress: FfiConverterRustBuffer {
    typealias SwiftType = [Address]

    public static func write(_ value: [Address], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAddress.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Address] {
        let len: Int32 = try readInt(&buf)
        var seq = [Address]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAddress.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCategory: FfiConverterRustBuffer {
    typealias SwiftType = [Category]

    public static func write(_ value: [Category], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCategory.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Category] {
        let len: Int32 = try readInt(&buf)
        var seq = [Category]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCategory.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChange: FfiConverterRustBuffer {
    typealias SwiftType = [Change]

    public static func write(_ value: [Change], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Change] {
        let len: Int32 = try readInt(&buf)
        var seq = [Change]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChannelActivity: FfiConverterRustBuffer {
    typealias SwiftType = [ChannelActivity]

    public static func write(_ value: [ChannelActivity], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChannelActivity.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChannelActivity] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChannelActivity]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChannelActivity.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConcentrationPoint: FfiConverterRustBuffer {
    typealias SwiftType = [ConcentrationPoint]

    public static func write(_ value: [ConcentrationPoint], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConcentrationPoint.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ConcentrationPoint] {
        let len: Int32 = try readInt(&buf)
        var seq = [ConcentrationPoint]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConcentrationPoint.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConsent: FfiConverterRustBuffer {
    typealias SwiftType = [Consent]

    public static func write(_ value: [Consent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConsent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Consent] {
        let len: Int32 = try readInt(&buf)
        var seq = [Consent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConsent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCurrencySales: FfiConverterRustBuffer {
    typealias SwiftType = [CurrencySales]

    public static func write(_ value: [CurrencySales], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCurrencySales.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CurrencySales] {
        let len: Int32 = try readInt(&buf)
        var seq = [CurrencySales]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCurrencySales.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCustomer: FfiConverterRustBuffer {
    typealias SwiftType = [Customer]

    public static func write(_ value: [Customer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCustomer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Customer] {
        let len: Int32 = try readInt(&buf)
        var seq = [Customer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCustomer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFieldChange: FfiConverterRustBuffer {
    typealias SwiftType = [FieldChange]

    public static func write(_ value: [FieldChange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFieldChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FieldChange] {
        let len: Int32 = try readInt(&buf)
        var seq = [FieldChange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFieldChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFieldDefinition: FfiConverterRustBuffer {
    typealias SwiftType = [FieldDefinition]

    public static func write(_ value: [FieldDefinition], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFieldDefinition.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FieldDefinition] {
        let len: Int32 = try readInt(&buf)
        var seq = [FieldDefinition]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFieldDefinition.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHistoryEntry: FfiConverterRustBuffer {
    typealias SwiftType = [HistoryEntry]

    public static func write(_ value: [HistoryEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHistoryEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [HistoryEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [HistoryEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHistoryEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIdentifier: FfiConverterRustBuffer {
    typealias SwiftType = [Identifier]

    public static func write(_ value: [Identifier], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIdentifier.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Identifier] {
        let len: Int32 = try readInt(&buf)
        var seq = [Identifier]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIdentifier.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeImport: FfiConverterRustBuffer {
    typealias SwiftType = [Import]

    public static func write(_ value: [Import], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeImport.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Import] {
        let len: Int32 = try readInt(&buf)
        var seq = [Import]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeImport.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIngestConflict: FfiConverterRustBuffer {
    typealias SwiftType = [IngestConflict]

    public static func write(_ value: [IngestConflict], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIngestConflict.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [IngestConflict] {
        let len: Int32 = try readInt(&buf)
        var seq = [IngestConflict]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIngestConflict.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeInteraction: FfiConverterRustBuffer {
    typealias SwiftType = [Interaction]

    public static func write(_ value: [Interaction], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInteraction.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Interaction] {
        let len: Int32 = try readInt(&buf)
        var seq = [Interaction]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInteraction.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMoney: FfiConverterRustBuffer {
    typealias SwiftType = [Money]

    public static func write(_ value: [Money], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMoney.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Money] {
        let len: Int32 = try readInt(&buf)
        var seq = [Money]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMoney.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMonthSales: FfiConverterRustBuffer {
    typealias SwiftType = [MonthSales]

    public static func write(_ value: [MonthSales], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMonthSales.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MonthSales] {
        let len: Int32 = try readInt(&buf)
        var seq = [MonthSales]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMonthSales.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNewOrder: FfiConverterRustBuffer {
    typealias SwiftType = [NewOrder]

    public static func write(_ value: [NewOrder], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNewOrder.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NewOrder] {
        let len: Int32 = try readInt(&buf)
        var seq = [NewOrder]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNewOrder.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNewOrderLine: FfiConverterRustBuffer {
    typealias SwiftType = [NewOrderLine]

    public static func write(_ value: [NewOrderLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNewOrderLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NewOrderLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [NewOrderLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNewOrderLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNewPayment: FfiConverterRustBuffer {
    typealias SwiftType = [NewPayment]

    public static func write(_ value: [NewPayment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNewPayment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NewPayment] {
        let len: Int32 = try readInt(&buf)
        var seq = [NewPayment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNewPayment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNewRefundLine: FfiConverterRustBuffer {
    typealias SwiftType = [NewRefundLine]

    public static func write(_ value: [NewRefundLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNewRefundLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NewRefundLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [NewRefundLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNewRefundLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNote: FfiConverterRustBuffer {
    typealias SwiftType = [Note]

    public static func write(_ value: [Note], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNote.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Note] {
        let len: Int32 = try readInt(&buf)
        var seq = [Note]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNote.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOrder: FfiConverterRustBuffer {
    typealias SwiftType = [Order]

    public static func write(_ value: [Order], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOrder.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Order] {
        let len: Int32 = try readInt(&buf)
        var seq = [Order]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOrder.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOrderLine: FfiConverterRustBuffer {
    typealias SwiftType = [OrderLine]

    public static func write(_ value: [OrderLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOrderLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OrderLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [OrderLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOrderLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePayment: FfiConverterRustBuffer {
    typealias SwiftType = [Payment]

    public static func write(_ value: [Payment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePayment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Payment] {
        let len: Int32 = try readInt(&buf)
        var seq = [Payment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePayment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeProblem: FfiConverterRustBuffer {
    typealias SwiftType = [Problem]

    public static func write(_ value: [Problem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProblem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Problem] {
        let len: Int32 = try readInt(&buf)
        var seq = [Problem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProblem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeProduct: FfiConverterRustBuffer {
    typealias SwiftType = [Product]

    public static func write(_ value: [Product], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProduct.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Product] {
        let len: Int32 = try readInt(&buf)
        var seq = [Product]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProduct.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePurchase: FfiConverterRustBuffer {
    typealias SwiftType = [Purchase]

    public static func write(_ value: [Purchase], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePurchase.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Purchase] {
        let len: Int32 = try readInt(&buf)
        var seq = [Purchase]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePurchase.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRefund: FfiConverterRustBuffer {
    typealias SwiftType = [Refund]

    public static func write(_ value: [Refund], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRefund.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Refund] {
        let len: Int32 = try readInt(&buf)
        var seq = [Refund]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRefund.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRefundLine: FfiConverterRustBuffer {
    typealias SwiftType = [RefundLine]

    public static func write(_ value: [RefundLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRefundLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RefundLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [RefundLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRefundLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRelationship: FfiConverterRustBuffer {
    typealias SwiftType = [Relationship]

    public static func write(_ value: [Relationship], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRelationship.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Relationship] {
        let len: Int32 = try readInt(&buf)
        var seq = [Relationship]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRelationship.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRfmRule: FfiConverterRustBuffer {
    typealias SwiftType = [RfmRule]

    public static func write(_ value: [RfmRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRfmRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RfmRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [RfmRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRfmRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRfmScore: FfiConverterRustBuffer {
    typealias SwiftType = [RfmScore]

    public static func write(_ value: [RfmScore], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRfmScore.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RfmScore] {
        let len: Int32 = try readInt(&buf)
        var seq = [RfmScore]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRfmScore.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRfmSegment: FfiConverterRustBuffer {
    typealias SwiftType = [RfmSegment]

    public static func write(_ value: [RfmSegment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRfmSegment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RfmSegment] {
        let len: Int32 = try readInt(&buf)
        var seq = [RfmSegment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRfmSegment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRowError: FfiConverterRustBuffer {
    typealias SwiftType = [RowError]

    public static func write(_ value: [RowError], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRowError.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RowError] {
        let len: Int32 = try readInt(&buf)
        var seq = [RowError]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRowError.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSearchHit: FfiConverterRustBuffer {
    typealias SwiftType = [SearchHit]

    public static func write(_ value: [SearchHit], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSearchHit.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SearchHit] {
        let len: Int32 = try readInt(&buf)
        var seq = [SearchHit]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSearchHit.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStatusChange: FfiConverterRustBuffer {
    typealias SwiftType = [StatusChange]

    public static func write(_ value: [StatusChange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStatusChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StatusChange] {
        let len: Int32 = try readInt(&buf)
        var seq = [StatusChange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStatusChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTopCustomer: FfiConverterRustBuffer {
    typealias SwiftType = [TopCustomer]

    public static func write(_ value: [TopCustomer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTopCustomer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TopCustomer] {
        let len: Int32 = try readInt(&buf)
        var seq = [TopCustomer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTopCustomer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAnswer: FfiConverterRustBuffer {
    typealias SwiftType = [Answer]

    public static func write(_ value: [Answer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAnswer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Answer] {
        let len: Int32 = try readInt(&buf)
        var seq = [Answer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAnswer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeColumn: FfiConverterRustBuffer {
    typealias SwiftType = [Column]

    public static func write(_ value: [Column], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeColumn.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Column] {
        let len: Int32 = try readInt(&buf)
        var seq = [Column]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeColumn.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCommand: FfiConverterRustBuffer {
    typealias SwiftType = [Command]

    public static func write(_ value: [Command], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCommand.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Command] {
        let len: Int32 = try readInt(&buf)
        var seq = [Command]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCommand.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeInteractionKind: FfiConverterRustBuffer {
    typealias SwiftType = [InteractionKind]

    public static func write(_ value: [InteractionKind], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInteractionKind.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [InteractionKind] {
        let len: Int32 = try readInt(&buf)
        var seq = [InteractionKind]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInteractionKind.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = [Role]

    public static func write(_ value: [Role], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRole.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Role] {
        let len: Int32 = try readInt(&buf)
        var seq = [Role]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRole.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTimelineItem: FfiConverterRustBuffer {
    typealias SwiftType = [TimelineItem]

    public static func write(_ value: [TimelineItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTimelineItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TimelineItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [TimelineItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTimelineItem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTimelineKind: FfiConverterRustBuffer {
    typealias SwiftType = [TimelineKind]

    public static func write(_ value: [TimelineKind], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTimelineKind.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TimelineKind] {
        let len: Int32 = try readInt(&buf)
        var seq = [TimelineKind]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTimelineKind.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCategoryId: FfiConverterRustBuffer {
    typealias SwiftType = [CategoryId]

    public static func write(_ value: [CategoryId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCategoryId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CategoryId] {
        let len: Int32 = try readInt(&buf)
        var seq = [CategoryId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCategoryId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDecimal: FfiConverterRustBuffer {
    typealias SwiftType = [Decimal]

    public static func write(_ value: [Decimal], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDecimal.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Decimal] {
        let len: Int32 = try readInt(&buf)
        var seq = [Decimal]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDecimal.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeProductId: FfiConverterRustBuffer {
    typealias SwiftType = [ProductId]

    public static func write(_ value: [ProductId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProductId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ProductId] {
        let len: Int32 = try readInt(&buf)
        var seq = [ProductId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProductId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRefundId: FfiConverterRustBuffer {
    typealias SwiftType = [RefundId]

    public static func write(_ value: [RefundId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRefundId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RefundId] {
        let len: Int32 = try readInt(&buf)
        var seq = [RefundId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRefundId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringTypeColumn: FfiConverterRustBuffer {
    public static func write(_ value: [String: Column], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeColumn.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: Column] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: Column]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeColumn.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringTypeOrderStatus: FfiConverterRustBuffer {
    public static func write(_ value: [String: OrderStatus], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeOrderStatus.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: OrderStatus] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: OrderStatus]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeOrderStatus.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringTypeValue: FfiConverterRustBuffer {
    public static func write(_ value: [String: Value], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeValue.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: Value] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: Value]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeValue.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringOptionTypeValue: FfiConverterRustBuffer {
    public static func write(_ value: [String: Value?], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterOptionTypeValue.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: Value?] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: Value?]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterOptionTypeValue.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}





#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCategoryId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CategoryId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return CategoryId(builtinValue)
    }

    public static func write(_ value: CategoryId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> CategoryId {
        let builtinValue = try FfiConverterString.lift(value)
        return CategoryId(builtinValue)
    }

    public static func lower(_ value: CategoryId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryId_lift(_ value: RustBuffer) throws -> CategoryId {
    return try FfiConverterTypeCategoryId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCategoryId_lower(_ value: CategoryId) -> RustBuffer {
    return FfiConverterTypeCategoryId.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCivilDate: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CivilDate {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return CivilDate(daysSince1970: builtinValue)
    }

    public static func write(_ value: CivilDate, into buf: inout [UInt8]) {
        let builtinValue = value.daysSince1970
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> CivilDate {
        let builtinValue = try FfiConverterInt64.lift(value)
        return CivilDate(daysSince1970: builtinValue)
    }

    public static func lower(_ value: CivilDate) -> Int64 {
        let builtinValue = value.daysSince1970
        return FfiConverterInt64.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDate_lift(_ value: Int64) throws -> CivilDate {
    return try FfiConverterTypeCivilDate.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDate_lower(_ value: CivilDate) -> Int64 {
    return FfiConverterTypeCivilDate.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCursor: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Cursor {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Cursor(builtinValue)
    }

    public static func write(_ value: Cursor, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Cursor {
        let builtinValue = try FfiConverterString.lift(value)
        return Cursor(builtinValue)
    }

    public static func lower(_ value: Cursor) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCursor_lift(_ value: RustBuffer) throws -> Cursor {
    return try FfiConverterTypeCursor.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCursor_lower(_ value: Cursor) -> RustBuffer {
    return FfiConverterTypeCursor.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCustomerId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CustomerId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return CustomerId(builtinValue)
    }

    public static func write(_ value: CustomerId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> CustomerId {
        let builtinValue = try FfiConverterString.lift(value)
        return CustomerId(builtinValue)
    }

    public static func lower(_ value: CustomerId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerId_lift(_ value: RustBuffer) throws -> CustomerId {
    return try FfiConverterTypeCustomerId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCustomerId_lower(_ value: CustomerId) -> RustBuffer {
    return FfiConverterTypeCustomerId.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDecimal: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Decimal {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return exactDecimal(builtinValue)
    }

    public static func write(_ value: Decimal, into buf: inout [UInt8]) {
        let builtinValue = exactText(value)
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Decimal {
        let builtinValue = try FfiConverterString.lift(value)
        return exactDecimal(builtinValue)
    }

    public static func lower(_ value: Decimal) -> RustBuffer {
        let builtinValue = exactText(value)
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecimal_lift(_ value: RustBuffer) throws -> Decimal {
    return try FfiConverterTypeDecimal.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecimal_lower(_ value: Decimal) -> RustBuffer {
    return FfiConverterTypeDecimal.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImportId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImportId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return ImportId(builtinValue)
    }

    public static func write(_ value: ImportId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> ImportId {
        let builtinValue = try FfiConverterString.lift(value)
        return ImportId(builtinValue)
    }

    public static func lower(_ value: ImportId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportId_lift(_ value: RustBuffer) throws -> ImportId {
    return try FfiConverterTypeImportId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportId_lower(_ value: ImportId) -> RustBuffer {
    return FfiConverterTypeImportId.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInteractionId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InteractionId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return InteractionId(builtinValue)
    }

    public static func write(_ value: InteractionId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> InteractionId {
        let builtinValue = try FfiConverterString.lift(value)
        return InteractionId(builtinValue)
    }

    public static func lower(_ value: InteractionId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionId_lift(_ value: RustBuffer) throws -> InteractionId {
    return try FfiConverterTypeInteractionId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInteractionId_lower(_ value: InteractionId) -> RustBuffer {
    return FfiConverterTypeInteractionId.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNoteId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NoteId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return NoteId(builtinValue)
    }

    public static func write(_ value: NoteId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> NoteId {
        let builtinValue = try FfiConverterString.lift(value)
        return NoteId(builtinValue)
    }

    public static func lower(_ value: NoteId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNoteId_lift(_ value: RustBuffer) throws -> NoteId {
    return try FfiConverterTypeNoteId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNoteId_lower(_ value: NoteId) -> RustBuffer {
    return FfiConverterTypeNoteId.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return OrderId(builtinValue)
    }

    public static func write(_ value: OrderId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> OrderId {
        let builtinValue = try FfiConverterString.lift(value)
        return OrderId(builtinValue)
    }

    public static func lower(_ value: OrderId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderId_lift(_ value: RustBuffer) throws -> OrderId {
    return try FfiConverterTypeOrderId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderId_lower(_ value: OrderId) -> RustBuffer {
    return FfiConverterTypeOrderId.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePaymentId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PaymentId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return PaymentId(builtinValue)
    }

    public static func write(_ value: PaymentId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PaymentId {
        let builtinValue = try FfiConverterString.lift(value)
        return PaymentId(builtinValue)
    }

    public static func lower(_ value: PaymentId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePaymentId_lift(_ value: RustBuffer) throws -> PaymentId {
    return try FfiConverterTypePaymentId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePaymentId_lower(_ value: PaymentId) -> RustBuffer {
    return FfiConverterTypePaymentId.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProductId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProductId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return ProductId(builtinValue)
    }

    public static func write(_ value: ProductId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> ProductId {
        let builtinValue = try FfiConverterString.lift(value)
        return ProductId(builtinValue)
    }

    public static func lower(_ value: ProductId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductId_lift(_ value: RustBuffer) throws -> ProductId {
    return try FfiConverterTypeProductId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProductId_lower(_ value: ProductId) -> RustBuffer {
    return FfiConverterTypeProductId.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefundId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefundId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return RefundId(builtinValue)
    }

    public static func write(_ value: RefundId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> RefundId {
        let builtinValue = try FfiConverterString.lift(value)
        return RefundId(builtinValue)
    }

    public static func lower(_ value: RefundId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefundId_lift(_ value: RustBuffer) throws -> RefundId {
    return try FfiConverterTypeRefundId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefundId_lower(_ value: RefundId) -> RustBuffer {
    return FfiConverterTypeRefundId.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRelationshipId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RelationshipId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return RelationshipId(builtinValue)
    }

    public static func write(_ value: RelationshipId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> RelationshipId {
        let builtinValue = try FfiConverterString.lift(value)
        return RelationshipId(builtinValue)
    }

    public static func lower(_ value: RelationshipId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationshipId_lift(_ value: RustBuffer) throws -> RelationshipId {
    return try FfiConverterTypeRelationshipId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationshipId_lower(_ value: RelationshipId) -> RustBuffer {
    return FfiConverterTypeRelationshipId.lower(value)
}





public typealias Timestamp = Foundation.Date

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimestamp: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Timestamp {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return instant(builtinValue)
    }

    public static func write(_ value: Timestamp, into buf: inout [UInt8]) {
        let builtinValue = milliseconds(value)
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> Timestamp {
        let builtinValue = try FfiConverterInt64.lift(value)
        return instant(builtinValue)
    }

    public static func lower(_ value: Timestamp) -> Int64 {
        let builtinValue = milliseconds(value)
        return FfiConverterInt64.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lift(_ value: Int64) throws -> Timestamp {
    return try FfiConverterTypeTimestamp.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lower(_ value: Timestamp) -> Int64 {
    return FfiConverterTypeTimestamp.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUuid: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Uuid {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Uuid(builtinValue)
    }

    public static func write(_ value: Uuid, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Uuid {
        let builtinValue = try FfiConverterString.lift(value)
        return Uuid(builtinValue)
    }

    public static func lower(_ value: Uuid) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUuid_lift(_ value: RustBuffer) throws -> Uuid {
    return try FfiConverterTypeUuid.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUuid_lower(_ value: Uuid) -> RustBuffer {
    return FfiConverterTypeUuid.lower(value)
}

private let UNIFFI_RUST_FUTURE_POLL_READY: Int8 = 0
private let UNIFFI_RUST_FUTURE_POLL_WAKE: Int8 = 1

fileprivate let uniffiContinuationHandleMap = UniffiHandleMap<UnsafeContinuation<Int8, Never>>()

fileprivate func uniffiRustCallAsync<F, T>(
    rustFutureFunc: () -> UInt64,
    pollFunc: (UInt64, @escaping UniffiRustFutureContinuationCallback, UInt64) -> (),
    completeFunc: (UInt64, UnsafeMutablePointer<RustCallStatus>) -> F,
    freeFunc: (UInt64) -> (),
    liftFunc: (F) throws -> T,
    errorHandler: ((RustBuffer) throws -> Swift.Error)?
) async throws -> T {
    // Make sure to call the ensure init function since future creation doesn't have a
    // RustCallStatus param, so doesn't use makeRustCall()
    uniffiEnsureCrmFfiInitialized()
    let rustFuture = rustFutureFunc()
    defer {
        freeFunc(rustFuture)
    }
    var pollResult: Int8;
    repeat {
        pollResult = await withUnsafeContinuation {
            pollFunc(
                rustFuture,
                { handle, pollResult in
                    uniffiFutureContinuationCallback(handle: handle, pollResult: pollResult)
                },
                uniffiContinuationHandleMap.insert(obj: $0)
            )
        }
    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY

    return try liftFunc(makeRustCall(
        { completeFunc(rustFuture, $0) },
        errorHandler: errorHandler
    ))
}

// Callback handlers for an async calls.  These are invoked by Rust when the future is ready.  They
// lift the return value or error and resume the suspended function.
fileprivate func uniffiFutureContinuationCallback(handle: UInt64, pollResult: Int8) {
    if let continuation = try? uniffiContinuationHandleMap.remove(handle: handle) {
        continuation.resume(returning: pollResult)
    } else {
        print("uniffiFutureContinuationCallback invalid handle")
    }
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_crm_ffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_crm_ffi_checksum_method_manualclock_advance() != 48286) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_manualclock_now() != 3885) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_manualclock_set() != 35949) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_as_of() != 14631) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_children() != 63686) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_create() != 9107) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_delete() != 30452) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_find() != 19886) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_get() != 60245) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_history() != 57550) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_list() != 46044) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_restore() != 61107) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_categories_update() != 6769) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_add_identifier() != 30877) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_add_tags() != 49167) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_as_of() != 31635) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_count() != 50359) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_create() != 38855) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_delete() != 4857) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_find() != 53381) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_find_by_identifier() != 14128) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_find_deleted() != 64276) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_get() != 11169) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_history() != 40794) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_list() != 61004) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_profile() != 65454) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_record_consent() != 17889) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_remove_identifier() != 16465) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_remove_tags() != 701) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_restore() != 63694) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_search() != 46338) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_timeline() != 25703) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_update() != 22699) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_customers_view_360() != 1850) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_fields_as_of() != 60018) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_fields_create() != 60395) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_fields_delete() != 50606) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_fields_find() != 61938) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_fields_get() != 16678) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_fields_history() != 48586) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_fields_list() != 48856) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_fields_update() != 41787) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_imports_customers() != 15098) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_imports_get() != 1811) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_imports_list() != 56587) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_imports_load() != 62508) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_imports_orders() != 63652) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_imports_revert() != 12617) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_ingest_shopify() != 23022) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_ingest_stripe() != 31486) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_anonymous() != 24197) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_as_of() != 56966) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_delete() != 24334) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_find() != 32818) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_get() != 64480) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_history() != 34243) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_of() != 28152) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_record() != 10833) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_restore() != 37356) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_interactions_update() != 16066) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_journal_acknowledge() != 15409) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_journal_changes_since() != 36093) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_journal_head() != 46202) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_journal_next_changes() != 94) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_journal_position() != 56778) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_journal_verify() != 50286) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_notes_as_of() != 61735) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_notes_create() != 19719) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_notes_delete() != 632) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_notes_find() != 35541) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_notes_get() != 51971) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_notes_history() != 27316) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_notes_of() != 4215) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_notes_restore() != 32871) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_notes_update() != 57357) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_add_payment() != 64101) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_advance() != 51178) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_as_of() != 985) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_cancel() != 27398) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_create() != 46855) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_delete() != 60647) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_find() != 34098) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_find_by_number() != 3368) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_get() != 46527) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_history() != 62494) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_list() != 37787) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_refund() != 16336) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_reopen() != 57825) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_restore() != 47125) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_orders_update() != 5028) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_as_of() != 1017) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_create() != 50037) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_delete() != 27383) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_find() != 28140) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_find_by_sku() != 36927) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_get() != 6797) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_history() != 10166) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_list() != 6755) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_restore() != 24875) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_products_update() != 1734) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_relationships_as_of() != 60901) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_relationships_create() != 27233) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_relationships_delete() != 28952) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_relationships_find() != 30353) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_relationships_get() != 20800) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_relationships_history() != 27678) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_relationships_of() != 31254) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_relationships_update() != 48576) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_reports_concentration() != 58053) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_reports_sales() != 43473) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_reports_top_customers() != 52999) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_scoring_rfm() != 5039) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_backup() != 29210) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_categories() != 22938) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_checkpoint() != 32599) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_compact() != 18915) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_customers() != 47457) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_fields() != 63723) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_imports() != 60805) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_ingest() != 37123) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_interactions() != 20413) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_journal() != 43240) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_new_id() != 1826) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_notes() != 57798) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_orders() != 20355) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_products() != 21629) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_relationships() != 55695) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_reports() != 48020) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_scoring() != 15064) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_stats() != 41046) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_verify() != 11752) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_acting() != 11360) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_batch() != 60006) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_close_file() != 24160) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_subscribe() != 52977) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_crmhandle_time_zone() != 26432) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_progresslistener_progressed() != 29897) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_changelistener_changed() != 26086) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_changelistener_ended() != 48777) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_subscription_cancel() != 8947) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_method_subscription_has_ended() != 49517) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_constructor_manualclock_new() != 15434) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_crm_ffi_checksum_constructor_crmhandle_open() != 56768) {
        return InitializationResult.apiChecksumMismatch
    }

    uniffiCallbackInitChangeListener()
    uniffiCallbackInitProgressListener()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureCrmFfiInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
