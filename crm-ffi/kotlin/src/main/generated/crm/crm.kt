// Written by `cargo xtask bindgen` from crm-ffi; change that.

@file:Suppress("NAME_SHADOWING")

package crm

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.math.BigDecimal
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.resume
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_crm_ffi_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_crm_ffi_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "crm_ffi"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}
internal interface UniffiCallbackInterfaceProgressListenerMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`progress`: RustBuffer.ByValue,`uniffiOutReturn`: ByteByReference,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceChangeListenerMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`changes`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "progressed")
internal open class UniffiVTableCallbackInterfaceProgressListener(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `progressed`: UniffiCallbackInterfaceProgressListenerMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `progressed`: UniffiCallbackInterfaceProgressListenerMethod0? = null,
    ): UniffiVTableCallbackInterfaceProgressListener(`uniffiFree`,`uniffiClone`,`progressed`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceProgressListener) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `progressed` = other.`progressed`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "changed")
internal open class UniffiVTableCallbackInterfaceChangeListener(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `changed`: UniffiCallbackInterfaceChangeListenerMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `changed`: UniffiCallbackInterfaceChangeListenerMethod0? = null,
    ): UniffiVTableCallbackInterfaceChangeListener(`uniffiFree`,`uniffiClone`,`changed`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceChangeListener) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `changed` = other.`changed`
    }

}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "crm"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_crm_ffi_checksum_method_manualclock_advance(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_manualclock_now(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_manualclock_set(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_as_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_children(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_create(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_delete(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_find(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_get(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_history(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_list(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_restore(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_categories_update(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_add_identifier(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_add_tags(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_as_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_count(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_create(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_delete(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_find(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_find_by_identifier(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_find_deleted(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_get(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_history(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_list(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_profile(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_record_consent(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_remove_identifier(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_remove_tags(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_restore(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_search(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_timeline(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_update(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_customers_view_360(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_fields_as_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_fields_create(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_fields_delete(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_fields_find(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_fields_get(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_fields_history(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_fields_list(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_fields_update(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_imports_customers(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_imports_get(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_imports_list(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_imports_load(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_imports_orders(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_imports_revert(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_ingest_shopify(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_ingest_stripe(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_anonymous(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_as_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_delete(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_find(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_get(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_history(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_record(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_restore(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_interactions_update(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_journal_acknowledge(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_journal_changes_since(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_journal_head(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_journal_next_changes(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_journal_position(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_journal_verify(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_notes_as_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_notes_create(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_notes_delete(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_notes_find(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_notes_get(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_notes_history(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_notes_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_notes_restore(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_notes_update(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_add_payment(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_advance(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_as_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_cancel(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_create(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_delete(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_find(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_find_by_number(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_get(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_history(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_list(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_refund(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_reopen(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_restore(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_orders_update(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_as_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_create(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_delete(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_find(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_find_by_sku(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_get(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_history(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_list(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_restore(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_products_update(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_relationships_as_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_relationships_create(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_relationships_delete(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_relationships_find(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_relationships_get(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_relationships_history(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_relationships_of(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_relationships_update(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_reports_concentration(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_reports_sales(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_reports_top_customers(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_scoring_rfm(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_backup(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_categories(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_checkpoint(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_compact(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_customers(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_fields(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_imports(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_ingest(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_interactions(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_journal(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_new_id(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_notes(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_orders(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_products(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_relationships(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_reports(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_scoring(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_stats(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_verify(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_acting(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_batch(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_close_file(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_subscribe(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_crmhandle_time_zone(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_progresslistener_progressed(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_changelistener_changed(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_subscription_cancel(
    ): Int
    external fun uniffi_crm_ffi_checksum_method_subscription_has_ended(
    ): Int
    external fun uniffi_crm_ffi_checksum_constructor_manualclock_new(
    ): Int
    external fun uniffi_crm_ffi_checksum_constructor_crmhandle_open(
    ): Int
    external fun ffi_crm_ffi_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }


    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "crm"))
        uniffiCallbackInterfaceChangeListener.register(this)
        uniffiCallbackInterfaceProgressListener.register(this)

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_crm_ffi_fn_clone_manualclock(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_manualclock(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_constructor_manualclock_new(`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_manualclock_advance(`ptr`: Long,`milliseconds`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_manualclock_now(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_manualclock_set(`ptr`: Long,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_clone_categories(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_categories(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_categories_as_of(`ptr`: Long,`id`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_categories_children(`ptr`: Long,`parent`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_categories_create(`ptr`: Long,`new`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_categories_delete(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_categories_find(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_categories_get(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_categories_history(`ptr`: Long,`id`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_categories_list(`ptr`: Long,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_categories_restore(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_categories_update(`ptr`: Long,`id`: RustBuffer.ByValue,`patch`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_customers(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_customers(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_customers_add_identifier(`ptr`: Long,`id`: RustBuffer.ByValue,`identifier`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_add_tags(`ptr`: Long,`id`: RustBuffer.ByValue,`tags`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_as_of(`ptr`: Long,`id`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_count(`ptr`: Long,`query`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_customers_create(`ptr`: Long,`new`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_delete(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_find(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_find_by_identifier(`ptr`: Long,`identifier`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_find_deleted(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_get(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_history(`ptr`: Long,`id`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_list(`ptr`: Long,`query`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_profile(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_record_consent(`ptr`: Long,`id`: RustBuffer.ByValue,`consent`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_remove_identifier(`ptr`: Long,`id`: RustBuffer.ByValue,`identifier`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_remove_tags(`ptr`: Long,`id`: RustBuffer.ByValue,`tags`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_restore(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_search(`ptr`: Long,`query`: RustBuffer.ByValue,`limit`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_timeline(`ptr`: Long,`id`: RustBuffer.ByValue,`query`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_update(`ptr`: Long,`id`: RustBuffer.ByValue,`patch`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_customers_view_360(`ptr`: Long,`id`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_fields(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_fields(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_fields_as_of(`ptr`: Long,`key`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_fields_create(`ptr`: Long,`new`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_fields_delete(`ptr`: Long,`key`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_fields_find(`ptr`: Long,`key`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_fields_get(`ptr`: Long,`key`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_fields_history(`ptr`: Long,`key`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_fields_list(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_fields_update(`ptr`: Long,`key`: RustBuffer.ByValue,`patch`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_imports(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_imports(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_imports_customers(`ptr`: Long,`path`: RustBuffer.ByValue,`text`: RustBuffer.ByValue,`mapping`: RustBuffer.ByValue,`dryRun`: RustBuffer.ByValue,`maxErrors`: RustBuffer.ByValue,`onDuplicate`: RustBuffer.ByValue,`progress`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_crm_ffi_fn_method_imports_get(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_imports_list(`ptr`: Long,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_imports_load(`ptr`: Long,`orders`: RustBuffer.ByValue,`dryRun`: RustBuffer.ByValue,`maxErrors`: RustBuffer.ByValue,`progress`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_crm_ffi_fn_method_imports_orders(`ptr`: Long,`path`: RustBuffer.ByValue,`text`: RustBuffer.ByValue,`mapping`: RustBuffer.ByValue,`dryRun`: RustBuffer.ByValue,`maxErrors`: RustBuffer.ByValue,`progress`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_crm_ffi_fn_method_imports_revert(`ptr`: Long,`id`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_crm_ffi_fn_clone_ingest(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_ingest(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_ingest_shopify(`ptr`: Long,`topic`: RustBuffer.ByValue,`payload`: RustBuffer.ByValue,`currency`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_ingest_stripe(`ptr`: Long,`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_interactions(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_interactions(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_interactions_anonymous(`ptr`: Long,`query`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_interactions_as_of(`ptr`: Long,`id`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_interactions_delete(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_interactions_find(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_interactions_get(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_interactions_history(`ptr`: Long,`id`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_interactions_of(`ptr`: Long,`customer`: RustBuffer.ByValue,`query`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_interactions_record(`ptr`: Long,`new`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_interactions_restore(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_interactions_update(`ptr`: Long,`id`: RustBuffer.ByValue,`patch`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_journal(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_journal(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_journal_acknowledge(`ptr`: Long,`cursor`: RustBuffer.ByValue,`seq`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_journal_changes_since(`ptr`: Long,`seq`: Long,`limit`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_journal_head(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_journal_next_changes(`ptr`: Long,`cursor`: RustBuffer.ByValue,`limit`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_journal_position(`ptr`: Long,`cursor`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_journal_verify(`ptr`: Long,`retained`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_crm_ffi_fn_clone_notes(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_notes(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_notes_as_of(`ptr`: Long,`id`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_notes_create(`ptr`: Long,`new`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_notes_delete(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_notes_find(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_notes_get(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_notes_history(`ptr`: Long,`id`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_notes_of(`ptr`: Long,`customer`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_notes_restore(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_notes_update(`ptr`: Long,`id`: RustBuffer.ByValue,`patch`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_orders(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_orders(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_orders_add_payment(`ptr`: Long,`id`: RustBuffer.ByValue,`payment`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_advance(`ptr`: Long,`id`: RustBuffer.ByValue,`advance`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_as_of(`ptr`: Long,`id`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_cancel(`ptr`: Long,`id`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_create(`ptr`: Long,`new`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_delete(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_find(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_find_by_number(`ptr`: Long,`source`: RustBuffer.ByValue,`number`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_get(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_history(`ptr`: Long,`id`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_list(`ptr`: Long,`query`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_refund(`ptr`: Long,`id`: RustBuffer.ByValue,`refund`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_reopen(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_restore(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_orders_update(`ptr`: Long,`id`: RustBuffer.ByValue,`patch`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_products(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_products(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_products_as_of(`ptr`: Long,`id`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_products_create(`ptr`: Long,`new`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_products_delete(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_products_find(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_products_find_by_sku(`ptr`: Long,`sku`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_products_get(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_products_history(`ptr`: Long,`id`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_products_list(`ptr`: Long,`query`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_products_restore(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_products_update(`ptr`: Long,`id`: RustBuffer.ByValue,`patch`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_relationships(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_relationships(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_relationships_as_of(`ptr`: Long,`id`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_relationships_create(`ptr`: Long,`new`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_relationships_delete(`ptr`: Long,`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_relationships_find(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_relationships_get(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_relationships_history(`ptr`: Long,`id`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_relationships_of(`ptr`: Long,`customer`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_relationships_update(`ptr`: Long,`id`: RustBuffer.ByValue,`patch`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_reports(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_reports(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_reports_concentration(`ptr`: Long,`currency`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_reports_sales(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_reports_top_customers(`ptr`: Long,`currency`: RustBuffer.ByValue,`limit`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_scoring(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_scoring(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_scoring_rfm(`ptr`: Long,`asOf`: Long,`currency`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_crmhandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_crmhandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_constructor_crmhandle_open(`path`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`clock`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_backup(`ptr`: Long,`path`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_categories(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_checkpoint(`ptr`: Long,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_compact(`ptr`: Long,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_customers(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_fields(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_imports(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_ingest(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_interactions(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_journal(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_new_id(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_crmhandle_notes(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_orders(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_products(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_relationships(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_reports(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_scoring(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_stats(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_crmhandle_verify(`ptr`: Long,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_acting(`ptr`: Long,`actor`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_batch(`ptr`: Long,`commands`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_method_crmhandle_close_file(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_crmhandle_subscribe(`ptr`: Long,`since`: RustBuffer.ByValue,`listener`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_method_crmhandle_time_zone(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_crm_ffi_fn_clone_progresslistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_progresslistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_init_callback_vtable_progresslistener(`vtable`: UniffiVTableCallbackInterfaceProgressListener,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_progresslistener_progressed(`ptr`: Long,`progress`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_crm_ffi_fn_clone_changelistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_changelistener(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_init_callback_vtable_changelistener(`vtable`: UniffiVTableCallbackInterfaceChangeListener,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_changelistener_changed(`ptr`: Long,`changes`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_clone_subscription(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_crm_ffi_fn_free_subscription(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_subscription_cancel(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_crm_ffi_fn_method_subscription_has_ended(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_crm_ffi_fn_method_crmerror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_crm_ffi_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_crm_ffi_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_crm_ffi_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_crm_ffi_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_crm_ffi_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_crm_ffi_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_crm_ffi_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_crm_ffi_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_crm_ffi_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_crm_ffi_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_crm_ffi_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_crm_ffi_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_crm_ffi_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_crm_ffi_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_crm_ffi_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_crm_ffi_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_crm_ffi_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_crm_ffi_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_crm_ffi_checksum_method_manualclock_advance() and 0xFFFF) != 48286) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_manualclock_now() and 0xFFFF) != 3885) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_manualclock_set() and 0xFFFF) != 35949) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_as_of() and 0xFFFF) != 14631) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_children() and 0xFFFF) != 63686) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_create() and 0xFFFF) != 9107) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_delete() and 0xFFFF) != 30452) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_find() and 0xFFFF) != 19886) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_get() and 0xFFFF) != 60245) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_history() and 0xFFFF) != 57550) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_list() and 0xFFFF) != 46044) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_restore() and 0xFFFF) != 61107) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_categories_update() and 0xFFFF) != 6769) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_add_identifier() and 0xFFFF) != 30877) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_add_tags() and 0xFFFF) != 49167) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_as_of() and 0xFFFF) != 31635) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_count() and 0xFFFF) != 50359) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_create() and 0xFFFF) != 38855) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_delete() and 0xFFFF) != 4857) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_find() and 0xFFFF) != 53381) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_find_by_identifier() and 0xFFFF) != 14128) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_find_deleted() and 0xFFFF) != 64276) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_get() and 0xFFFF) != 11169) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_history() and 0xFFFF) != 40794) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_list() and 0xFFFF) != 61004) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_profile() and 0xFFFF) != 65454) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_record_consent() and 0xFFFF) != 17889) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_remove_identifier() and 0xFFFF) != 16465) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_remove_tags() and 0xFFFF) != 701) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_restore() and 0xFFFF) != 63694) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_search() and 0xFFFF) != 9735) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_timeline() and 0xFFFF) != 25703) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_update() and 0xFFFF) != 22699) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_customers_view_360() and 0xFFFF) != 1850) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_fields_as_of() and 0xFFFF) != 60018) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_fields_create() and 0xFFFF) != 60395) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_fields_delete() and 0xFFFF) != 50606) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_fields_find() and 0xFFFF) != 61938) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_fields_get() and 0xFFFF) != 16678) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_fields_history() and 0xFFFF) != 48586) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_fields_list() and 0xFFFF) != 48856) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_fields_update() and 0xFFFF) != 41787) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_imports_customers() and 0xFFFF) != 15098) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_imports_get() and 0xFFFF) != 1811) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_imports_list() and 0xFFFF) != 56587) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_imports_load() and 0xFFFF) != 62508) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_imports_orders() and 0xFFFF) != 63652) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_imports_revert() and 0xFFFF) != 12617) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_ingest_shopify() and 0xFFFF) != 23022) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_ingest_stripe() and 0xFFFF) != 31486) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_anonymous() and 0xFFFF) != 24197) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_as_of() and 0xFFFF) != 56966) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_delete() and 0xFFFF) != 24334) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_find() and 0xFFFF) != 32818) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_get() and 0xFFFF) != 64480) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_history() and 0xFFFF) != 34243) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_of() and 0xFFFF) != 9136) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_record() and 0xFFFF) != 56641) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_restore() and 0xFFFF) != 37356) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_interactions_update() and 0xFFFF) != 16066) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_journal_acknowledge() and 0xFFFF) != 15409) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_journal_changes_since() and 0xFFFF) != 36093) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_journal_head() and 0xFFFF) != 46202) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_journal_next_changes() and 0xFFFF) != 94) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_journal_position() and 0xFFFF) != 56778) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_journal_verify() and 0xFFFF) != 50286) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_notes_as_of() and 0xFFFF) != 61735) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_notes_create() and 0xFFFF) != 19719) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_notes_delete() and 0xFFFF) != 632) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_notes_find() and 0xFFFF) != 35541) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_notes_get() and 0xFFFF) != 51971) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_notes_history() and 0xFFFF) != 27316) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_notes_of() and 0xFFFF) != 25683) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_notes_restore() and 0xFFFF) != 32871) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_notes_update() and 0xFFFF) != 57357) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_add_payment() and 0xFFFF) != 64101) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_advance() and 0xFFFF) != 51178) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_as_of() and 0xFFFF) != 985) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_cancel() and 0xFFFF) != 27398) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_create() and 0xFFFF) != 46855) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_delete() and 0xFFFF) != 60647) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_find() and 0xFFFF) != 34098) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_find_by_number() and 0xFFFF) != 3368) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_get() and 0xFFFF) != 46527) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_history() and 0xFFFF) != 62494) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_list() and 0xFFFF) != 37787) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_refund() and 0xFFFF) != 16336) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_reopen() and 0xFFFF) != 57825) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_restore() and 0xFFFF) != 47125) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_orders_update() and 0xFFFF) != 5028) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_as_of() and 0xFFFF) != 1017) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_create() and 0xFFFF) != 50037) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_delete() and 0xFFFF) != 27383) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_find() and 0xFFFF) != 28140) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_find_by_sku() and 0xFFFF) != 36927) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_get() and 0xFFFF) != 6797) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_history() and 0xFFFF) != 10166) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_list() and 0xFFFF) != 6755) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_restore() and 0xFFFF) != 24875) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_products_update() and 0xFFFF) != 1734) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_relationships_as_of() and 0xFFFF) != 60901) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_relationships_create() and 0xFFFF) != 27233) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_relationships_delete() and 0xFFFF) != 22746) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_relationships_find() and 0xFFFF) != 30353) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_relationships_get() and 0xFFFF) != 20800) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_relationships_history() and 0xFFFF) != 27678) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_relationships_of() and 0xFFFF) != 36010) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_relationships_update() and 0xFFFF) != 48576) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_reports_concentration() and 0xFFFF) != 58053) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_reports_sales() and 0xFFFF) != 43473) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_reports_top_customers() and 0xFFFF) != 54390) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_scoring_rfm() and 0xFFFF) != 26088) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_backup() and 0xFFFF) != 29210) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_categories() and 0xFFFF) != 27071) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_checkpoint() and 0xFFFF) != 32599) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_compact() and 0xFFFF) != 18915) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_customers() and 0xFFFF) != 43949) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_fields() and 0xFFFF) != 56061) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_imports() and 0xFFFF) != 5374) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_ingest() and 0xFFFF) != 32212) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_interactions() and 0xFFFF) != 27236) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_journal() and 0xFFFF) != 44420) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_new_id() and 0xFFFF) != 1826) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_notes() and 0xFFFF) != 56613) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_orders() and 0xFFFF) != 48102) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_products() and 0xFFFF) != 62202) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_relationships() and 0xFFFF) != 19683) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_reports() and 0xFFFF) != 45384) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_scoring() and 0xFFFF) != 4466) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_stats() and 0xFFFF) != 41046) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_verify() and 0xFFFF) != 11752) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_acting() and 0xFFFF) != 11360) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_batch() and 0xFFFF) != 60006) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_close_file() and 0xFFFF) != 35631) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_subscribe() and 0xFFFF) != 52977) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_crmhandle_time_zone() and 0xFFFF) != 26432) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_progresslistener_progressed() and 0xFFFF) != 29897) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_changelistener_changed() and 0xFFFF) != 26086) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_subscription_cancel() and 0xFFFF) != 8947) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_method_subscription_has_ended() and 0xFFFF) != 49517) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_constructor_manualclock_new() and 0xFFFF) != 15434) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_crm_ffi_checksum_constructor_crmhandle_open() and 0xFFFF) != 56768) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support
// Async return type handlers

internal const val UNIFFI_RUST_FUTURE_POLL_READY = 0.toByte()
internal const val UNIFFI_RUST_FUTURE_POLL_WAKE = 1.toByte()

internal val uniffiContinuationHandleMap = UniffiHandleMap<CancellableContinuation<Byte>>()

// FFI type for Rust future continuations
internal object uniffiRustFutureContinuationCallbackImpl: UniffiRustFutureContinuationCallback {
    override fun callback(data: Long, pollResult: Byte) {
        uniffiContinuationHandleMap.remove(data).resume(pollResult)
    }
}

internal suspend fun<T, F, E: kotlin.Exception> uniffiRustCallAsync(
    rustFuture: Long,
    pollFunc: (Long, UniffiRustFutureContinuationCallback, Long) -> Unit,
    completeFunc: (Long, UniffiRustCallStatus) -> F,
    freeFunc: (Long) -> Unit,
    liftFunc: (F) -> T,
    errorHandler: UniffiRustCallStatusErrorHandler<E>
): T {
    try {
        do {
            val pollResult = suspendCancellableCoroutine<Byte> { continuation ->
                pollFunc(
                    rustFuture,
                    uniffiRustFutureContinuationCallbackImpl,
                    uniffiContinuationHandleMap.insert(continuation)
                )
            }
        } while (pollResult != UNIFFI_RUST_FUTURE_POLL_READY);

        return liftFunc(
            uniffiRustCallWithError(errorHandler, { status -> completeFunc(rustFuture, status) })
        )
    } finally {
        freeFunc(rustFuture)
    }
}

// Public interface members begin here.


// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
object NoHandle// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
internal const val IDX_CALLBACK_FREE = 0
// Callback return codes
internal const val UNIFFI_CALLBACK_SUCCESS = 0
internal const val UNIFFI_CALLBACK_ERROR = 1
internal const val UNIFFI_CALLBACK_UNEXPECTED_ERROR = 2

/**
 * @suppress
 */
public abstract class FfiConverterCallbackInterface<CallbackInterface: Any>: FfiConverter<CallbackInterface, Long> {
    internal val handleMap = UniffiHandleMap<CallbackInterface>()

    internal fun drop(handle: Long) {
        handleMap.remove(handle)
    }

    override fun lift(value: Long): CallbackInterface {
        return handleMap.get(value)
    }

    override fun read(buf: ByteBuffer) = lift(buf.getLong())

    override fun lower(value: CallbackInterface) = handleMap.insert(value)

    override fun allocationSize(value: CallbackInterface) = 8UL

    override fun write(value: CallbackInterface, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}


// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
public object FfiConverterUByte: FfiConverter<UByte, Byte> {
    override fun lift(value: Byte): UByte {
        return value.toUByte()
    }

    fun lift(value: Int): UByte {
        return value.toUByte()
    }

    override fun read(buf: ByteBuffer): UByte {
        return lift(buf.get())
    }

    override fun lower(value: UByte): Byte {
        return value.toByte()
    }

    override fun allocationSize(value: UByte) = 1UL

    override fun write(value: UByte, buf: ByteBuffer) {
        buf.put(value.toByte())
    }
}

/**
 * @suppress
 */
public object FfiConverterShort: FfiConverter<Short, Short> {
    override fun lift(value: Short): Short {
        return value
    }

    override fun read(buf: ByteBuffer): Short {
        return buf.getShort()
    }

    override fun lower(value: Short): Short {
        return value
    }

    override fun allocationSize(value: Short) = 2UL

    override fun write(value: Short, buf: ByteBuffer) {
        buf.putShort(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
public object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
public object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterDouble: FfiConverter<Double, Double> {
    override fun lift(value: Double): Double {
        return value
    }

    override fun read(buf: ByteBuffer): Double {
        return buf.getDouble()
    }

    override fun lower(value: Double): Double {
        return value
    }

    override fun allocationSize(value: Double) = 8UL

    override fun write(value: Double, buf: ByteBuffer) {
        buf.putDouble(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
public object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Categories of products; from `Crm::categories`(crate::Crm::categories), a snapshot or a transaction.
 */
public interface CategoriesInterface {

    /**
     * The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
    fun `asOf`(`id`: CategoryId, `at`: Timestamp): Category

    /**
     * A page of the categories directly below `parent`, or at the top of the tree, by name.
     */
    fun `children`(`parent`: CategoryId? = null, `page`: PageRequest = PageRequest()): CategoryPage

    /**
     * Creates a category; `taken` when its parent has one of that name.
     */
    fun `create`(`new`: NewCategory = NewCategory()): Category

    /**
     * Deletes the category; `in_use` while products are in it or categories below it.
     */
    fun `delete`(`id`: CategoryId, `version`: kotlin.ULong? = null): Category

    /**
     * The category with this id, unless there is none or it is deleted.
     */
    fun `find`(`id`: CategoryId): Category?

    /**
     * The category with this id; `not_found` when there is none, or it is deleted.
     */
    fun `get`(`id`: CategoryId): Category

    /**
     * A page of the category's changes, newest first.
     */
    fun `history`(`id`: CategoryId, `page`: PageRequest = PageRequest()): HistoryEntryPage

    /**
     * A page of all categories, in the order of their ids.
     */
    fun `list`(`page`: PageRequest = PageRequest()): CategoryPage

    /**
     * Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
     * With a version, `stale_version` unless the category has it.
     */
    fun `restore`(`id`: CategoryId, `version`: kotlin.ULong? = null): Category

    /**
     * Changes what the patch names; `self_reference` when the category would come to be below itself.
     */
    fun `update`(`id`: CategoryId, `patch`: CategoryPatch = CategoryPatch()): Category

    companion object
}

/**
 * Categories of products; from `Crm::categories`(crate::Crm::categories), a snapshot or a transaction.
 */
open class Categories: Disposable, AutoCloseable, CategoriesInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_categories(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_categories(handle, status)
        }
    }


    /**
     * The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
    @Throws(CrmException::class)override fun `asOf`(`id`: CategoryId, `at`: Timestamp): Category {
            return FfiConverterTypeCategory.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_as_of(
        it,

        FfiConverterTypeCategoryId.lower(`id`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * A page of the categories directly below `parent`, or at the top of the tree, by name.
     */
    @Throws(CrmException::class)override fun `children`(`parent`: CategoryId?, `page`: PageRequest): CategoryPage {
            return FfiConverterTypeCategoryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_children(
        it,

        FfiConverterOptionalTypeCategoryId.lower(`parent`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * Creates a category; `taken` when its parent has one of that name.
     */
    @Throws(CrmException::class)override fun `create`(`new`: NewCategory): Category {
            return FfiConverterTypeCategory.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_create(
        it,

        FfiConverterTypeNewCategory.lower(`new`),_status)
}
    }
    )
    }



    /**
     * Deletes the category; `in_use` while products are in it or categories below it.
     */
    @Throws(CrmException::class)override fun `delete`(`id`: CategoryId, `version`: kotlin.ULong?): Category {
            return FfiConverterTypeCategory.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_delete(
        it,

        FfiConverterTypeCategoryId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * The category with this id, unless there is none or it is deleted.
     */
    @Throws(CrmException::class)override fun `find`(`id`: CategoryId): Category? {
            return FfiConverterOptionalTypeCategory.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_find(
        it,

        FfiConverterTypeCategoryId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * The category with this id; `not_found` when there is none, or it is deleted.
     */
    @Throws(CrmException::class)override fun `get`(`id`: CategoryId): Category {
            return FfiConverterTypeCategory.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_get(
        it,

        FfiConverterTypeCategoryId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * A page of the category's changes, newest first.
     */
    @Throws(CrmException::class)override fun `history`(`id`: CategoryId, `page`: PageRequest): HistoryEntryPage {
            return FfiConverterTypeHistoryEntryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_history(
        it,

        FfiConverterTypeCategoryId.lower(`id`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * A page of all categories, in the order of their ids.
     */
    @Throws(CrmException::class)override fun `list`(`page`: PageRequest): CategoryPage {
            return FfiConverterTypeCategoryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_list(
        it,

        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
     * With a version, `stale_version` unless the category has it.
     */
    @Throws(CrmException::class)override fun `restore`(`id`: CategoryId, `version`: kotlin.ULong?): Category {
            return FfiConverterTypeCategory.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_restore(
        it,

        FfiConverterTypeCategoryId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * Changes what the patch names; `self_reference` when the category would come to be below itself.
     */
    @Throws(CrmException::class)override fun `update`(`id`: CategoryId, `patch`: CategoryPatch): Category {
            return FfiConverterTypeCategory.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_categories_update(
        it,

        FfiConverterTypeCategoryId.lower(`id`),
        FfiConverterTypeCategoryPatch.lower(`patch`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeCategories: FfiConverter<Categories, Long> {
    override fun lower(value: Categories): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Categories {
        return Categories(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Categories {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Categories) = 8UL

    override fun write(value: Categories, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Hears of changes.
 */
public interface ChangeListener {

    /**
     * Called after the commit, on a thread that all listeners share, with up to 1,000 changes in their order. It may
     * read and write. An exception ends the subscription.
     */
    fun `changed`(`changes`: Changes)

    companion object
}

/**
 * Hears of changes.
 */
open class ChangeListenerImpl: Disposable, AutoCloseable, ChangeListener
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_changelistener(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_changelistener(handle, status)
        }
    }


    /**
     * Called after the commit, on a thread that all listeners share, with up to 1,000 changes in their order. It may
     * read and write. An exception ends the subscription.
     */
    @Throws(CrmException::class)override fun `changed`(`changes`: Changes)
        =
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_changelistener_changed(
        it,

        FfiConverterTypeChanges.lower(`changes`),_status)
}
    }










    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceChangeListener {
    internal object `changed`: UniffiCallbackInterfaceChangeListenerMethod0 {
        override fun callback(`uniffiHandle`: Long,`changes`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeChangeListener.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`changed`(
                    FfiConverterTypeChanges.lift(`changes`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: CrmException -> FfiConverterTypeCrmError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeChangeListener.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeChangeListener.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceChangeListener.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `changed`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_crm_ffi_fn_init_callback_vtable_changelistener(vtable)
    }
}

/**
 * @suppress
 */
public object FfiConverterTypeChangeListener: FfiConverter<ChangeListener, Long> {
    internal val handleMap = UniffiHandleMap<ChangeListener>()

    override fun lower(value: ChangeListener): Long {
        if (value is ChangeListenerImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): ChangeListener {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return ChangeListenerImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): ChangeListener {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: ChangeListener) = 8UL

    override fun write(value: ChangeListener, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * An open CRM, as `Crm` of the language's own layer holds it.
 */
public interface CrmHandleInterface {

    /**
     * Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one.
     */
    suspend fun `backup`(`path`: kotlin.String)

    /**
     * Categories of products; from `Crm::categories`(crate::Crm::categories), a snapshot or a transaction.
     */
    fun `categories`(): Categories

    /**
     * Moves the log into the tree now, as happens by itself when the log is full and on close.
     */
    suspend fun `checkpoint`()

    /**
     * Gives free space back to the file system; `snapshots_open` while a snapshot is held.
     */
    suspend fun `compact`()

    /**
     * Customers; from `Crm::customers`(crate::Crm::customers), a snapshot or a transaction.
     */
    fun `customers`(): Customers

    /**
     * Definitions of custom fields; from `Crm::fields`(crate::Crm::fields), a snapshot or a transaction.
     */
    fun `fields`(): Fields

    /**
     * Imports; from `Crm::imports`(crate::Crm::imports).
     *
     * An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
     * bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
     * kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
     * is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
     * goes on when it is run again, and running it once more changes nothing.
     */
    fun `imports`(): Imports

    /**
     * Webhooks of other systems; from `Crm::ingest`(crate::Crm::ingest) or a transaction.
     *
     * A webhook is taken as it was sent, after the host has checked its signature. Each is one transaction.
     *
     * - **Again**: the same payload a second time is `unchanged`, and the journal has no entry of it.
     * - **Out of order**: an update that comes before its record creates it, an older state never replaces a newer one,
     * and a record that was deleted, there or here, stays deleted. A refund that comes before its order is refused with
     * `unknown_reference` and leaves nothing: answer the sender with an error, and it sends it again later.
     * - **Beside people**: of a customer or a product only that is written which is new at the source. What was changed
     * here in the meantime stays, and so does what nobody there ever said, such as tags that were given here.
     * - **Exact**: amounts are read from decimal text, or whole numbers; a fraction that comes as a JSON number is refused
     * where the sender writes text.
     *
     * Errors name the place in the payload, such as `line_items[2].price`. Fields that are not known are passed over.
     */
    fun `ingest`(): Ingest

    /**
     * Interactions; from `Crm::interactions`(crate::Crm::interactions), a snapshot or a transaction.
     */
    fun `interactions`(): Interactions

    /**
     * The journal; from `Crm::journal`(crate::Crm::journal), a snapshot or a transaction.
     */
    fun `journal`(): Journal

    /**
     * A new id, for a record that is written later, perhaps more than once.
     */
    fun `newId`(): Uuid

    /**
     * Notes; from `Crm::notes`(crate::Crm::notes), a snapshot or a transaction.
     */
    fun `notes`(): Notes

    /**
     * Orders; from `Crm::orders`(crate::Crm::orders), a snapshot or a transaction.
     */
    fun `orders`(): Orders

    /**
     * Products; from `Crm::products`(crate::Crm::products), a snapshot or a transaction.
     */
    fun `products`(): Products

    /**
     * Relationships; from `Crm::relationships`(crate::Crm::relationships), a snapshot or a transaction.
     */
    fun `relationships`(): Relationships

    /**
     * Reports; from `Crm::reports`(crate::Crm::reports), a snapshot or a transaction.
     */
    fun `reports`(): Reports

    /**
     * Scores; from `Crm::scoring`(crate::Crm::scoring), a snapshot or a transaction.
     */
    fun `scoring`(): Scoring

    /**
     * How much there is.
     */
    fun `stats`(): Stats

    /**
     * Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
     * the indexes hold exactly what the records imply, and that each profile is what its rows add up to. Takes time in proportion to the file.
     *
     * `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
     * live row are not checked.
     */
    suspend fun `verify`(): VerifyReport

    /**
     * The same CRM, with `actor` named in the journal as who makes the changes.
     */
    fun `acting`(`actor`: kotlin.String): CrmHandle

    /**
     * Runs all commands as one transaction, and gives what each gives. The first that fails takes all back; the error's
     * field begins with its place, as in `commands[3].email`.
     */
    fun `batch`(`commands`: List<Command>): List<Answer>

    /**
     * Closes the file for all handles on it. Later calls answer `closed`.
     */
    fun `closeFile`()

    /**
     * Tells `listener` of all changes that are committed from now on, or since change number `since`.
     */
    fun `subscribe`(`since`: kotlin.ULong?, `listener`: ChangeListener): Subscription

    /**
     * The zone whose civil days the business counts by.
     */
    fun `timeZone`(): kotlin.String

    companion object
}

/**
 * An open CRM, as `Crm` of the language's own layer holds it.
 */
open class CrmHandle: Disposable, AutoCloseable, CrmHandleInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_crmhandle(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_crmhandle(handle, status)
        }
    }


    /**
     * Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one.
     */
    @Throws(CrmException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `backup`(`path`: kotlin.String) {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_backup(
                uniffiHandle,

        FfiConverterString.lower(`path`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_crm_ffi_rust_future_poll_void(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_crm_ffi_rust_future_complete_void(future, continuation) },
        { future -> UniffiLib.ffi_crm_ffi_rust_future_free_void(future) },
        // lift function
        { },

        // Error FFI converter
        CrmException.ErrorHandler,
    )
    }


    /**
     * Categories of products; from `Crm::categories`(crate::Crm::categories), a snapshot or a transaction.
     */override fun `categories`(): Categories {
            return FfiConverterTypeCategories.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_categories(
        it,
        _status)
}
    }
    )
    }



    /**
     * Moves the log into the tree now, as happens by itself when the log is full and on close.
     */
    @Throws(CrmException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `checkpoint`() {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_checkpoint(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_crm_ffi_rust_future_poll_void(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_crm_ffi_rust_future_complete_void(future, continuation) },
        { future -> UniffiLib.ffi_crm_ffi_rust_future_free_void(future) },
        // lift function
        { },

        // Error FFI converter
        CrmException.ErrorHandler,
    )
    }


    /**
     * Gives free space back to the file system; `snapshots_open` while a snapshot is held.
     */
    @Throws(CrmException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `compact`() {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_compact(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_crm_ffi_rust_future_poll_void(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_crm_ffi_rust_future_complete_void(future, continuation) },
        { future -> UniffiLib.ffi_crm_ffi_rust_future_free_void(future) },
        // lift function
        { },

        // Error FFI converter
        CrmException.ErrorHandler,
    )
    }


    /**
     * Customers; from `Crm::customers`(crate::Crm::customers), a snapshot or a transaction.
     */override fun `customers`(): Customers {
            return FfiConverterTypeCustomers.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_customers(
        it,
        _status)
}
    }
    )
    }



    /**
     * Definitions of custom fields; from `Crm::fields`(crate::Crm::fields), a snapshot or a transaction.
     */override fun `fields`(): Fields {
            return FfiConverterTypeFields.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_fields(
        it,
        _status)
}
    }
    )
    }



    /**
     * Imports; from `Crm::imports`(crate::Crm::imports).
     *
     * An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
     * bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
     * kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
     * is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
     * goes on when it is run again, and running it once more changes nothing.
     */override fun `imports`(): Imports {
            return FfiConverterTypeImports.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_imports(
        it,
        _status)
}
    }
    )
    }



    /**
     * Webhooks of other systems; from `Crm::ingest`(crate::Crm::ingest) or a transaction.
     *
     * A webhook is taken as it was sent, after the host has checked its signature. Each is one transaction.
     *
     * - **Again**: the same payload a second time is `unchanged`, and the journal has no entry of it.
     * - **Out of order**: an update that comes before its record creates it, an older state never replaces a newer one,
     * and a record that was deleted, there or here, stays deleted. A refund that comes before its order is refused with
     * `unknown_reference` and leaves nothing: answer the sender with an error, and it sends it again later.
     * - **Beside people**: of a customer or a product only that is written which is new at the source. What was changed
     * here in the meantime stays, and so does what nobody there ever said, such as tags that were given here.
     * - **Exact**: amounts are read from decimal text, or whole numbers; a fraction that comes as a JSON number is refused
     * where the sender writes text.
     *
     * Errors name the place in the payload, such as `line_items[2].price`. Fields that are not known are passed over.
     */override fun `ingest`(): Ingest {
            return FfiConverterTypeIngest.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_ingest(
        it,
        _status)
}
    }
    )
    }



    /**
     * Interactions; from `Crm::interactions`(crate::Crm::interactions), a snapshot or a transaction.
     */override fun `interactions`(): Interactions {
            return FfiConverterTypeInteractions.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_interactions(
        it,
        _status)
}
    }
    )
    }



    /**
     * The journal; from `Crm::journal`(crate::Crm::journal), a snapshot or a transaction.
     */override fun `journal`(): Journal {
            return FfiConverterTypeJournal.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_journal(
        it,
        _status)
}
    }
    )
    }



    /**
     * A new id, for a record that is written later, perhaps more than once.
     */
    @Throws(CrmException::class)override fun `newId`(): Uuid {
            return FfiConverterTypeUuid.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_new_id(
        it,
        _status)
}
    }
    )
    }



    /**
     * Notes; from `Crm::notes`(crate::Crm::notes), a snapshot or a transaction.
     */override fun `notes`(): Notes {
            return FfiConverterTypeNotes.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_notes(
        it,
        _status)
}
    }
    )
    }



    /**
     * Orders; from `Crm::orders`(crate::Crm::orders), a snapshot or a transaction.
     */override fun `orders`(): Orders {
            return FfiConverterTypeOrders.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_orders(
        it,
        _status)
}
    }
    )
    }



    /**
     * Products; from `Crm::products`(crate::Crm::products), a snapshot or a transaction.
     */override fun `products`(): Products {
            return FfiConverterTypeProducts.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_products(
        it,
        _status)
}
    }
    )
    }



    /**
     * Relationships; from `Crm::relationships`(crate::Crm::relationships), a snapshot or a transaction.
     */override fun `relationships`(): Relationships {
            return FfiConverterTypeRelationships.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_relationships(
        it,
        _status)
}
    }
    )
    }



    /**
     * Reports; from `Crm::reports`(crate::Crm::reports), a snapshot or a transaction.
     */override fun `reports`(): Reports {
            return FfiConverterTypeReports.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_reports(
        it,
        _status)
}
    }
    )
    }



    /**
     * Scores; from `Crm::scoring`(crate::Crm::scoring), a snapshot or a transaction.
     */override fun `scoring`(): Scoring {
            return FfiConverterTypeScoring.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_scoring(
        it,
        _status)
}
    }
    )
    }



    /**
     * How much there is.
     */
    @Throws(CrmException::class)override fun `stats`(): Stats {
            return FfiConverterTypeStats.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_stats(
        it,
        _status)
}
    }
    )
    }



    /**
     * Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
     * the indexes hold exactly what the records imply, and that each profile is what its rows add up to. Takes time in proportion to the file.
     *
     * `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
     * live row are not checked.
     */
    @Throws(CrmException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `verify`() : VerifyReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_verify(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_crm_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_crm_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_crm_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeVerifyReport.lift(it) },
        // Error FFI converter
        CrmException.ErrorHandler,
    )
    }


    /**
     * The same CRM, with `actor` named in the journal as who makes the changes.
     */override fun `acting`(`actor`: kotlin.String): CrmHandle {
            return FfiConverterTypeCrmHandle.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_acting(
        it,

        FfiConverterString.lower(`actor`),_status)
}
    }
    )
    }



    /**
     * Runs all commands as one transaction, and gives what each gives. The first that fails takes all back; the error's
     * field begins with its place, as in `commands[3].email`.
     */
    @Throws(CrmException::class)override fun `batch`(`commands`: List<Command>): List<Answer> {
            return FfiConverterSequenceTypeAnswer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_batch(
        it,

        FfiConverterSequenceTypeCommand.lower(`commands`),_status)
}
    }
    )
    }



    /**
     * Closes the file for all handles on it. Later calls answer `closed`.
     */
    @Throws(CrmException::class)override fun `closeFile`()
        =
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_close_file(
        it,
        _status)
}
    }




    /**
     * Tells `listener` of all changes that are committed from now on, or since change number `since`.
     */
    @Throws(CrmException::class)override fun `subscribe`(`since`: kotlin.ULong?, `listener`: ChangeListener): Subscription {
            return FfiConverterTypeSubscription.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_subscribe(
        it,

        FfiConverterOptionalULong.lower(`since`),
        FfiConverterTypeChangeListener.lower(`listener`),_status)
}
    }
    )
    }



    /**
     * The zone whose civil days the business counts by.
     */override fun `timeZone`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmhandle_time_zone(
        it,
        _status)
}
    }
    )
    }








    companion object {

    /**
     * Opens the file at `path`, or a CRM that lives in memory when there is none.
     */
    @Throws(CrmException::class) fun `open`(`path`: kotlin.String?, `options`: OpenOptions, `clock`: ManualClock?): CrmHandle {
            return FfiConverterTypeCrmHandle.lift(
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_constructor_crmhandle_open(


        FfiConverterOptionalString.lower(`path`),
        FfiConverterTypeOpenOptions.lower(`options`),
        FfiConverterOptionalTypeManualClock.lower(`clock`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypeCrmHandle: FfiConverter<CrmHandle, Long> {
    override fun lower(value: CrmHandle): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): CrmHandle {
        return CrmHandle(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): CrmHandle {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: CrmHandle) = 8UL

    override fun write(value: CrmHandle, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Customers; from `Crm::customers`(crate::Crm::customers), a snapshot or a transaction.
 */
public interface CustomersInterface {

    /**
     * Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
     * already takes the new label, if one is given.
     */
    fun `addIdentifier`(`id`: CustomerId, `identifier`: Identifier): Customer

    /**
     * Adds tags; those that the customer has already change nothing.
     */
    fun `addTags`(`id`: CustomerId, `tags`: List<kotlin.String>): Customer

    /**
     * The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
     */
    fun `asOf`(`id`: CustomerId, `at`: Timestamp): Customer

    /**
     * How many customers the query asks for.
     */
    fun `count`(`query`: CustomerQuery = CustomerQuery()): kotlin.ULong

    /**
     * Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
     * when something given is not in form.
     */
    fun `create`(`new`: NewCustomer = NewCustomer()): Customer

    /**
     * Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
     * `stale_version` unless the customer has it.
     */
    fun `delete`(`id`: CustomerId, `version`: kotlin.ULong? = null): Customer

    /**
     * The customer with this id, unless there is none or it is deleted.
     */
    fun `find`(`id`: CustomerId): Customer?

    /**
     * The customer who has this identifier, given in any form in which it may be created.
     *
     * Errors: those of a create, such as `invalid_phone`.
     */
    fun `findByIdentifier`(`identifier`: Identifier): Customer?

    /**
     * The deleted customer with this id, unless there is none or it is not deleted.
     */
    fun `findDeleted`(`id`: CustomerId): Customer?

    /**
     * The customer with this id; `not_found` when there is none, or it is deleted.
     */
    fun `get`(`id`: CustomerId): Customer

    /**
     * A page of the customer's changes, newest first. Deleted customers are found.
     */
    fun `history`(`id`: CustomerId, `page`: PageRequest = PageRequest()): HistoryEntryPage

    /**
     * A page of the customers that the query asks for.
     *
     * Sorted by creation, a page costs no more than the customers that are passed to fill it. The other orders look
     * at every customer, and keep one page of them.
     */
    fun `list`(`query`: CustomerQuery = CustomerQuery(), `page`: PageRequest = PageRequest()): CustomerPage

    /**
     * What the customer's orders and interactions add up to; of deleted customers too.
     */
    fun `profile`(`id`: CustomerId): Profile

    /**
     * Adds an entry to the consent ledger, at its place in time.
     */
    fun `recordConsent`(`id`: CustomerId, `consent`: Consent): Customer

    /**
     * Removes an identifier, whatever its label; one that the customer does not have changes nothing.
     */
    fun `removeIdentifier`(`id`: CustomerId, `identifier`: Identifier): Customer

    /**
     * Removes tags; those that the customer does not have change nothing.
     */
    fun `removeTags`(`id`: CustomerId, `tags`: List<kotlin.String>): Customer

    /**
     * Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
     * there is nothing to restore. With a version, `stale_version` unless the customer has it.
     */
    fun `restore`(`id`: CustomerId, `version`: kotlin.ULong? = null): Customer

    /**
     * The customers who have, for each word of the query, a word that begins with it; the best first, at most
     * `limit` (1 to 1,000).
     *
     * Words are those of names in any writing, without accents, Chinese by characters, by pinyin and by initials, and
     * those of identifiers. Whole words come before beginnings, then short names before long ones. The work is
     * bounded: of a query that thousands meet, such as one letter, not every customer is looked at; narrow it, or use
     * `list`(Self::list) with a text.
     */
    fun `search`(`query`: kotlin.String, `limit`: kotlin.UInt): List<SearchHit>

    /**
     * A page of the customer's orders, interactions and notes on one line of time, newest first.
     */
    fun `timeline`(`id`: CustomerId, `query`: TimelineQuery = TimelineQuery(), `page`: PageRequest = PageRequest()): TimelineItemPage

    /**
     * Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
     * another version. A patch that changes nothing leaves the version as it is.
     */
    fun `update`(`id`: CustomerId, `patch`: CustomerPatch = CustomerPatch()): Customer

    /**
     * Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
     */
    fun `view360`(`id`: CustomerId, `options`: Customer360Options = Customer360Options()): Customer360

    companion object
}

/**
 * Customers; from `Crm::customers`(crate::Crm::customers), a snapshot or a transaction.
 */
open class Customers: Disposable, AutoCloseable, CustomersInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_customers(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_customers(handle, status)
        }
    }


    /**
     * Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
     * already takes the new label, if one is given.
     */
    @Throws(CrmException::class)override fun `addIdentifier`(`id`: CustomerId, `identifier`: Identifier): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_add_identifier(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterTypeIdentifier.lower(`identifier`),_status)
}
    }
    )
    }



    /**
     * Adds tags; those that the customer has already change nothing.
     */
    @Throws(CrmException::class)override fun `addTags`(`id`: CustomerId, `tags`: List<kotlin.String>): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_add_tags(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterSequenceString.lower(`tags`),_status)
}
    }
    )
    }



    /**
     * The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
     */
    @Throws(CrmException::class)override fun `asOf`(`id`: CustomerId, `at`: Timestamp): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_as_of(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * How many customers the query asks for.
     */
    @Throws(CrmException::class)override fun `count`(`query`: CustomerQuery): kotlin.ULong {
            return FfiConverterULong.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_count(
        it,

        FfiConverterTypeCustomerQuery.lower(`query`),_status)
}
    }
    )
    }



    /**
     * Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
     * when something given is not in form.
     */
    @Throws(CrmException::class)override fun `create`(`new`: NewCustomer): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_create(
        it,

        FfiConverterTypeNewCustomer.lower(`new`),_status)
}
    }
    )
    }



    /**
     * Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
     * `stale_version` unless the customer has it.
     */
    @Throws(CrmException::class)override fun `delete`(`id`: CustomerId, `version`: kotlin.ULong?): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_delete(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * The customer with this id, unless there is none or it is deleted.
     */
    @Throws(CrmException::class)override fun `find`(`id`: CustomerId): Customer? {
            return FfiConverterOptionalTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_find(
        it,

        FfiConverterTypeCustomerId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * The customer who has this identifier, given in any form in which it may be created.
     *
     * Errors: those of a create, such as `invalid_phone`.
     */
    @Throws(CrmException::class)override fun `findByIdentifier`(`identifier`: Identifier): Customer? {
            return FfiConverterOptionalTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_find_by_identifier(
        it,

        FfiConverterTypeIdentifier.lower(`identifier`),_status)
}
    }
    )
    }



    /**
     * The deleted customer with this id, unless there is none or it is not deleted.
     */
    @Throws(CrmException::class)override fun `findDeleted`(`id`: CustomerId): Customer? {
            return FfiConverterOptionalTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_find_deleted(
        it,

        FfiConverterTypeCustomerId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * The customer with this id; `not_found` when there is none, or it is deleted.
     */
    @Throws(CrmException::class)override fun `get`(`id`: CustomerId): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_get(
        it,

        FfiConverterTypeCustomerId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * A page of the customer's changes, newest first. Deleted customers are found.
     */
    @Throws(CrmException::class)override fun `history`(`id`: CustomerId, `page`: PageRequest): HistoryEntryPage {
            return FfiConverterTypeHistoryEntryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_history(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * A page of the customers that the query asks for.
     *
     * Sorted by creation, a page costs no more than the customers that are passed to fill it. The other orders look
     * at every customer, and keep one page of them.
     */
    @Throws(CrmException::class)override fun `list`(`query`: CustomerQuery, `page`: PageRequest): CustomerPage {
            return FfiConverterTypeCustomerPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_list(
        it,

        FfiConverterTypeCustomerQuery.lower(`query`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * What the customer's orders and interactions add up to; of deleted customers too.
     */
    @Throws(CrmException::class)override fun `profile`(`id`: CustomerId): Profile {
            return FfiConverterTypeProfile.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_profile(
        it,

        FfiConverterTypeCustomerId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * Adds an entry to the consent ledger, at its place in time.
     */
    @Throws(CrmException::class)override fun `recordConsent`(`id`: CustomerId, `consent`: Consent): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_record_consent(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterTypeConsent.lower(`consent`),_status)
}
    }
    )
    }



    /**
     * Removes an identifier, whatever its label; one that the customer does not have changes nothing.
     */
    @Throws(CrmException::class)override fun `removeIdentifier`(`id`: CustomerId, `identifier`: Identifier): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_remove_identifier(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterTypeIdentifier.lower(`identifier`),_status)
}
    }
    )
    }



    /**
     * Removes tags; those that the customer does not have change nothing.
     */
    @Throws(CrmException::class)override fun `removeTags`(`id`: CustomerId, `tags`: List<kotlin.String>): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_remove_tags(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterSequenceString.lower(`tags`),_status)
}
    }
    )
    }



    /**
     * Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
     * there is nothing to restore. With a version, `stale_version` unless the customer has it.
     */
    @Throws(CrmException::class)override fun `restore`(`id`: CustomerId, `version`: kotlin.ULong?): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_restore(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * The customers who have, for each word of the query, a word that begins with it; the best first, at most
     * `limit` (1 to 1,000).
     *
     * Words are those of names in any writing, without accents, Chinese by characters, by pinyin and by initials, and
     * those of identifiers. Whole words come before beginnings, then short names before long ones. The work is
     * bounded: of a query that thousands meet, such as one letter, not every customer is looked at; narrow it, or use
     * `list`(Self::list) with a text.
     */
    @Throws(CrmException::class)override fun `search`(`query`: kotlin.String, `limit`: kotlin.UInt): List<SearchHit> {
            return FfiConverterSequenceTypeSearchHit.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_search(
        it,

        FfiConverterString.lower(`query`),
        FfiConverterUInt.lower(`limit`),_status)
}
    }
    )
    }



    /**
     * A page of the customer's orders, interactions and notes on one line of time, newest first.
     */
    @Throws(CrmException::class)override fun `timeline`(`id`: CustomerId, `query`: TimelineQuery, `page`: PageRequest): TimelineItemPage {
            return FfiConverterTypeTimelineItemPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_timeline(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterTypeTimelineQuery.lower(`query`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
     * another version. A patch that changes nothing leaves the version as it is.
     */
    @Throws(CrmException::class)override fun `update`(`id`: CustomerId, `patch`: CustomerPatch): Customer {
            return FfiConverterTypeCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_update(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterTypeCustomerPatch.lower(`patch`),_status)
}
    }
    )
    }



    /**
     * Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
     */
    @Throws(CrmException::class)override fun `view360`(`id`: CustomerId, `options`: Customer360Options): Customer360 {
            return FfiConverterTypeCustomer360.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_customers_view_360(
        it,

        FfiConverterTypeCustomerId.lower(`id`),
        FfiConverterTypeCustomer360Options.lower(`options`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeCustomers: FfiConverter<Customers, Long> {
    override fun lower(value: Customers): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Customers {
        return Customers(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Customers {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Customers) = 8UL

    override fun write(value: Customers, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Definitions of custom fields; from `Crm::fields`(crate::Crm::fields), a snapshot or a transaction.
 */
public interface FieldsInterface {

    /**
     * The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
    fun `asOf`(`key`: kotlin.String, `at`: Timestamp): FieldDefinition

    /**
     * Defines a field; `already_exists` when the key is in use.
     *
     * The key of a deleted field is free again, also for another kind; values that are stored stay as they are.
     */
    fun `create`(`new`: NewField = NewField()): FieldDefinition

    /**
     * Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
     * with `unknown_field`.
     */
    fun `delete`(`key`: kotlin.String, `version`: kotlin.ULong? = null): FieldDefinition

    /**
     * The definition with this key, if there is one.
     */
    fun `find`(`key`: kotlin.String): FieldDefinition?

    /**
     * The definition with this key; `not_found` when there is none.
     */
    fun `get`(`key`: kotlin.String): FieldDefinition

    /**
     * A page of the definition's changes, newest first. Deleted ones are found.
     */
    fun `history`(`key`: kotlin.String, `page`: PageRequest = PageRequest()): HistoryEntryPage

    /**
     * All definitions, by key; there are at most 1,000.
     */
    fun `list`(): List<FieldDefinition>

    /**
     * Changes what the patch names. What customers have is not checked again.
     */
    fun `update`(`key`: kotlin.String, `patch`: FieldPatch = FieldPatch()): FieldDefinition

    companion object
}

/**
 * Definitions of custom fields; from `Crm::fields`(crate::Crm::fields), a snapshot or a transaction.
 */
open class Fields: Disposable, AutoCloseable, FieldsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_fields(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_fields(handle, status)
        }
    }


    /**
     * The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
     */
    @Throws(CrmException::class)override fun `asOf`(`key`: kotlin.String, `at`: Timestamp): FieldDefinition {
            return FfiConverterTypeFieldDefinition.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_fields_as_of(
        it,

        FfiConverterString.lower(`key`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * Defines a field; `already_exists` when the key is in use.
     *
     * The key of a deleted field is free again, also for another kind; values that are stored stay as they are.
     */
    @Throws(CrmException::class)override fun `create`(`new`: NewField): FieldDefinition {
            return FfiConverterTypeFieldDefinition.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_fields_create(
        it,

        FfiConverterTypeNewField.lower(`new`),_status)
}
    }
    )
    }



    /**
     * Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
     * with `unknown_field`.
     */
    @Throws(CrmException::class)override fun `delete`(`key`: kotlin.String, `version`: kotlin.ULong?): FieldDefinition {
            return FfiConverterTypeFieldDefinition.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_fields_delete(
        it,

        FfiConverterString.lower(`key`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * The definition with this key, if there is one.
     */
    @Throws(CrmException::class)override fun `find`(`key`: kotlin.String): FieldDefinition? {
            return FfiConverterOptionalTypeFieldDefinition.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_fields_find(
        it,

        FfiConverterString.lower(`key`),_status)
}
    }
    )
    }



    /**
     * The definition with this key; `not_found` when there is none.
     */
    @Throws(CrmException::class)override fun `get`(`key`: kotlin.String): FieldDefinition {
            return FfiConverterTypeFieldDefinition.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_fields_get(
        it,

        FfiConverterString.lower(`key`),_status)
}
    }
    )
    }



    /**
     * A page of the definition's changes, newest first. Deleted ones are found.
     */
    @Throws(CrmException::class)override fun `history`(`key`: kotlin.String, `page`: PageRequest): HistoryEntryPage {
            return FfiConverterTypeHistoryEntryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_fields_history(
        it,

        FfiConverterString.lower(`key`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * All definitions, by key; there are at most 1,000.
     */
    @Throws(CrmException::class)override fun `list`(): List<FieldDefinition> {
            return FfiConverterSequenceTypeFieldDefinition.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_fields_list(
        it,
        _status)
}
    }
    )
    }



    /**
     * Changes what the patch names. What customers have is not checked again.
     */
    @Throws(CrmException::class)override fun `update`(`key`: kotlin.String, `patch`: FieldPatch): FieldDefinition {
            return FfiConverterTypeFieldDefinition.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_fields_update(
        it,

        FfiConverterString.lower(`key`),
        FfiConverterTypeFieldPatch.lower(`patch`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeFields: FfiConverter<Fields, Long> {
    override fun lower(value: Fields): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Fields {
        return Fields(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Fields {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Fields) = 8UL

    override fun write(value: Fields, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Imports; from `Crm::imports`(crate::Crm::imports).
 *
 * An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
 * bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
 * kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
 * is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
 * goes on when it is run again, and running it once more changes nothing.
 */
public interface ImportsInterface {

    /**
     * Imports customers from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
     */
    suspend fun `customers`(`path`: kotlin.String? = null, `text`: kotlin.String? = null, `mapping`: CustomerMapping = CustomerMapping(), `dryRun`: kotlin.Boolean? = null, `maxErrors`: kotlin.UInt? = null, `onDuplicate`: OnDuplicate? = null, `progress`: ProgressListener? = null): ImportReport

    /**
     * The import with this id; `not_found` when there is none.
     */
    fun `get`(`id`: ImportId): Import

    /**
     * A page of the imports, the newest first.
     */
    fun `list`(`page`: PageRequest = PageRequest()): ImportPage

    /**
     * Loads orders that are at hand as values, with the same account as a file: each is one row, those whose number is stored already are skipped.
     */
    suspend fun `load`(`orders`: List<NewOrder>, `dryRun`: kotlin.Boolean? = null, `maxErrors`: kotlin.UInt? = null, `progress`: ProgressListener? = null): ImportReport

    /**
     * Imports orders from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
     */
    suspend fun `orders`(`path`: kotlin.String? = null, `text`: kotlin.String? = null, `mapping`: OrderMapping = OrderMapping(), `dryRun`: kotlin.Boolean? = null, `maxErrors`: kotlin.UInt? = null, `progress`: ProgressListener? = null): ImportReport

    /**
     * Takes an import back: deletes what it created and undoes what it updated, unless the record was changed since
     * or something else was recorded about it; that is kept and counted. Then the same file can be imported again.
     *
     * It is done in many transactions, from the last change to the first; one that was interrupted goes on when it is
     * asked for again. `illegal_state` when it was done.
     */
    suspend fun `revert`(`id`: ImportId): RevertReport

    companion object
}

/**
 * Imports; from `Crm::imports`(crate::Crm::imports).
 *
 * An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
 * bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
 * kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
 * is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
 * goes on when it is run again, and running it once more changes nothing.
 */
open class Imports: Disposable, AutoCloseable, ImportsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_imports(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_imports(handle, status)
        }
    }


    /**
     * Imports customers from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
     */
    @Throws(CrmException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `customers`(`path`: kotlin.String?, `text`: kotlin.String?, `mapping`: CustomerMapping, `dryRun`: kotlin.Boolean?, `maxErrors`: kotlin.UInt?, `onDuplicate`: OnDuplicate?, `progress`: ProgressListener?) : ImportReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_crm_ffi_fn_method_imports_customers(
                uniffiHandle,

        FfiConverterOptionalString.lower(`path`),
        FfiConverterOptionalString.lower(`text`),
        FfiConverterTypeCustomerMapping.lower(`mapping`),
        FfiConverterOptionalBoolean.lower(`dryRun`),
        FfiConverterOptionalUInt.lower(`maxErrors`),
        FfiConverterOptionalTypeOnDuplicate.lower(`onDuplicate`),
        FfiConverterOptionalTypeProgressListener.lower(`progress`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_crm_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_crm_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_crm_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeImportReport.lift(it) },
        // Error FFI converter
        CrmException.ErrorHandler,
    )
    }


    /**
     * The import with this id; `not_found` when there is none.
     */
    @Throws(CrmException::class)override fun `get`(`id`: ImportId): Import {
            return FfiConverterTypeImport.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_imports_get(
        it,

        FfiConverterTypeImportId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * A page of the imports, the newest first.
     */
    @Throws(CrmException::class)override fun `list`(`page`: PageRequest): ImportPage {
            return FfiConverterTypeImportPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_imports_list(
        it,

        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * Loads orders that are at hand as values, with the same account as a file: each is one row, those whose number is stored already are skipped.
     */
    @Throws(CrmException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `load`(`orders`: List<NewOrder>, `dryRun`: kotlin.Boolean?, `maxErrors`: kotlin.UInt?, `progress`: ProgressListener?) : ImportReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_crm_ffi_fn_method_imports_load(
                uniffiHandle,

        FfiConverterSequenceTypeNewOrder.lower(`orders`),
        FfiConverterOptionalBoolean.lower(`dryRun`),
        FfiConverterOptionalUInt.lower(`maxErrors`),
        FfiConverterOptionalTypeProgressListener.lower(`progress`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_crm_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_crm_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_crm_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeImportReport.lift(it) },
        // Error FFI converter
        CrmException.ErrorHandler,
    )
    }


    /**
     * Imports orders from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
     */
    @Throws(CrmException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `orders`(`path`: kotlin.String?, `text`: kotlin.String?, `mapping`: OrderMapping, `dryRun`: kotlin.Boolean?, `maxErrors`: kotlin.UInt?, `progress`: ProgressListener?) : ImportReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_crm_ffi_fn_method_imports_orders(
                uniffiHandle,

        FfiConverterOptionalString.lower(`path`),
        FfiConverterOptionalString.lower(`text`),
        FfiConverterTypeOrderMapping.lower(`mapping`),
        FfiConverterOptionalBoolean.lower(`dryRun`),
        FfiConverterOptionalUInt.lower(`maxErrors`),
        FfiConverterOptionalTypeProgressListener.lower(`progress`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_crm_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_crm_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_crm_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeImportReport.lift(it) },
        // Error FFI converter
        CrmException.ErrorHandler,
    )
    }


    /**
     * Takes an import back: deletes what it created and undoes what it updated, unless the record was changed since
     * or something else was recorded about it; that is kept and counted. Then the same file can be imported again.
     *
     * It is done in many transactions, from the last change to the first; one that was interrupted goes on when it is
     * asked for again. `illegal_state` when it was done.
     */
    @Throws(CrmException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `revert`(`id`: ImportId) : RevertReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_crm_ffi_fn_method_imports_revert(
                uniffiHandle,

        FfiConverterTypeImportId.lower(`id`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_crm_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_crm_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_crm_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeRevertReport.lift(it) },
        // Error FFI converter
        CrmException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeImports: FfiConverter<Imports, Long> {
    override fun lower(value: Imports): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Imports {
        return Imports(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Imports {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Imports) = 8UL

    override fun write(value: Imports, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Webhooks of other systems; from `Crm::ingest`(crate::Crm::ingest) or a transaction.
 *
 * A webhook is taken as it was sent, after the host has checked its signature. Each is one transaction.
 *
 * - **Again**: the same payload a second time is `unchanged`, and the journal has no entry of it.
 * - **Out of order**: an update that comes before its record creates it, an older state never replaces a newer one,
 * and a record that was deleted, there or here, stays deleted. A refund that comes before its order is refused with
 * `unknown_reference` and leaves nothing: answer the sender with an error, and it sends it again later.
 * - **Beside people**: of a customer or a product only that is written which is new at the source. What was changed
 * here in the meantime stays, and so does what nobody there ever said, such as tags that were given here.
 * - **Exact**: amounts are read from decimal text, or whole numbers; a fraction that comes as a JSON number is refused
 * where the sender writes text.
 *
 * Errors name the place in the payload, such as `line_items[2].price`. Fields that are not known are passed over.
 */
public interface IngestInterface {

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
    fun `shopify`(`topic`: kotlin.String, `payload`: kotlin.String, `currency`: kotlin.String? = null): Ingested

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
    fun `stripe`(`event`: kotlin.String): Ingested

    companion object
}

/**
 * Webhooks of other systems; from `Crm::ingest`(crate::Crm::ingest) or a transaction.
 *
 * A webhook is taken as it was sent, after the host has checked its signature. Each is one transaction.
 *
 * - **Again**: the same payload a second time is `unchanged`, and the journal has no entry of it.
 * - **Out of order**: an update that comes before its record creates it, an older state never replaces a newer one,
 * and a record that was deleted, there or here, stays deleted. A refund that comes before its order is refused with
 * `unknown_reference` and leaves nothing: answer the sender with an error, and it sends it again later.
 * - **Beside people**: of a customer or a product only that is written which is new at the source. What was changed
 * here in the meantime stays, and so does what nobody there ever said, such as tags that were given here.
 * - **Exact**: amounts are read from decimal text, or whole numbers; a fraction that comes as a JSON number is refused
 * where the sender writes text.
 *
 * Errors name the place in the payload, such as `line_items[2].price`. Fields that are not known are passed over.
 */
open class Ingest: Disposable, AutoCloseable, IngestInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_ingest(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_ingest(handle, status)
        }
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
    @Throws(CrmException::class)override fun `shopify`(`topic`: kotlin.String, `payload`: kotlin.String, `currency`: kotlin.String?): Ingested {
            return FfiConverterTypeIngested.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_ingest_shopify(
        it,

        FfiConverterString.lower(`topic`),
        FfiConverterString.lower(`payload`),
        FfiConverterOptionalString.lower(`currency`),_status)
}
    }
    )
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
    @Throws(CrmException::class)override fun `stripe`(`event`: kotlin.String): Ingested {
            return FfiConverterTypeIngested.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_ingest_stripe(
        it,

        FfiConverterString.lower(`event`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeIngest: FfiConverter<Ingest, Long> {
    override fun lower(value: Ingest): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Ingest {
        return Ingest(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Ingest {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Ingest) = 8UL

    override fun write(value: Ingest, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Interactions; from `Crm::interactions`(crate::Crm::interactions), a snapshot or a transaction.
 */
public interface InteractionsInterface {

    /**
     * A page of the interactions of nobody known yet, newest first.
     */
    fun `anonymous`(`query`: InteractionQuery = InteractionQuery(), `page`: PageRequest = PageRequest()): InteractionPage

    /**
     * The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
     * when it happened. Deleted interactions are found.
     */
    fun `asOf`(`id`: InteractionId, `at`: Timestamp): Interaction

    /**
     * Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
     */
    fun `delete`(`id`: InteractionId, `version`: kotlin.ULong? = null): Interaction

    /**
     * The interaction with this id, unless there is none or it is deleted.
     */
    fun `find`(`id`: InteractionId): Interaction?

    /**
     * The interaction with this id; `not_found` when there is none, or it is deleted.
     */
    fun `get`(`id`: InteractionId): Interaction

    /**
     * A page of the interaction's changes, newest first.
     */
    fun `history`(`id`: InteractionId, `page`: PageRequest = PageRequest()): HistoryEntryPage

    /**
     * A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
     * was such a customer.
     */
    fun `of`(`customer`: CustomerId, `query`: InteractionQuery = InteractionQuery(), `page`: PageRequest = PageRequest()): InteractionPage

    /**
     * Records an interaction.
     *
     * When one was recorded with the same idempotency key before, that one is returned as it is now, changed or
     * deleted since or not, and nothing is written: a sender that got no answer can send again.
     *
     * Errors: `unknown_reference` for a customer who is not there, `out_of_range` for an instant more than a day
     * ahead (a plan is not an interaction) or before the year 1, `required` for a custom event without name or
     * channel.
     */
    fun `record`(`new`: NewInteraction): Interaction

    /**
     * Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
     * interaction has it.
     */
    fun `restore`(`id`: InteractionId, `version`: kotlin.ULong? = null): Interaction

    /**
     * Changes what the patch names. A new customer or instant moves the interaction on the timelines.
     */
    fun `update`(`id`: InteractionId, `patch`: InteractionPatch = InteractionPatch()): Interaction

    companion object
}

/**
 * Interactions; from `Crm::interactions`(crate::Crm::interactions), a snapshot or a transaction.
 */
open class Interactions: Disposable, AutoCloseable, InteractionsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_interactions(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_interactions(handle, status)
        }
    }


    /**
     * A page of the interactions of nobody known yet, newest first.
     */
    @Throws(CrmException::class)override fun `anonymous`(`query`: InteractionQuery, `page`: PageRequest): InteractionPage {
            return FfiConverterTypeInteractionPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_anonymous(
        it,

        FfiConverterTypeInteractionQuery.lower(`query`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
     * when it happened. Deleted interactions are found.
     */
    @Throws(CrmException::class)override fun `asOf`(`id`: InteractionId, `at`: Timestamp): Interaction {
            return FfiConverterTypeInteraction.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_as_of(
        it,

        FfiConverterTypeInteractionId.lower(`id`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
     */
    @Throws(CrmException::class)override fun `delete`(`id`: InteractionId, `version`: kotlin.ULong?): Interaction {
            return FfiConverterTypeInteraction.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_delete(
        it,

        FfiConverterTypeInteractionId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * The interaction with this id, unless there is none or it is deleted.
     */
    @Throws(CrmException::class)override fun `find`(`id`: InteractionId): Interaction? {
            return FfiConverterOptionalTypeInteraction.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_find(
        it,

        FfiConverterTypeInteractionId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * The interaction with this id; `not_found` when there is none, or it is deleted.
     */
    @Throws(CrmException::class)override fun `get`(`id`: InteractionId): Interaction {
            return FfiConverterTypeInteraction.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_get(
        it,

        FfiConverterTypeInteractionId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * A page of the interaction's changes, newest first.
     */
    @Throws(CrmException::class)override fun `history`(`id`: InteractionId, `page`: PageRequest): HistoryEntryPage {
            return FfiConverterTypeHistoryEntryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_history(
        it,

        FfiConverterTypeInteractionId.lower(`id`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
     * was such a customer.
     */
    @Throws(CrmException::class)override fun `of`(`customer`: CustomerId, `query`: InteractionQuery, `page`: PageRequest): InteractionPage {
            return FfiConverterTypeInteractionPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_of(
        it,

        FfiConverterTypeCustomerId.lower(`customer`),
        FfiConverterTypeInteractionQuery.lower(`query`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * Records an interaction.
     *
     * When one was recorded with the same idempotency key before, that one is returned as it is now, changed or
     * deleted since or not, and nothing is written: a sender that got no answer can send again.
     *
     * Errors: `unknown_reference` for a customer who is not there, `out_of_range` for an instant more than a day
     * ahead (a plan is not an interaction) or before the year 1, `required` for a custom event without name or
     * channel.
     */
    @Throws(CrmException::class)override fun `record`(`new`: NewInteraction): Interaction {
            return FfiConverterTypeInteraction.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_record(
        it,

        FfiConverterTypeNewInteraction.lower(`new`),_status)
}
    }
    )
    }



    /**
     * Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
     * interaction has it.
     */
    @Throws(CrmException::class)override fun `restore`(`id`: InteractionId, `version`: kotlin.ULong?): Interaction {
            return FfiConverterTypeInteraction.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_restore(
        it,

        FfiConverterTypeInteractionId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * Changes what the patch names. A new customer or instant moves the interaction on the timelines.
     */
    @Throws(CrmException::class)override fun `update`(`id`: InteractionId, `patch`: InteractionPatch): Interaction {
            return FfiConverterTypeInteraction.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_interactions_update(
        it,

        FfiConverterTypeInteractionId.lower(`id`),
        FfiConverterTypeInteractionPatch.lower(`patch`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeInteractions: FfiConverter<Interactions, Long> {
    override fun lower(value: Interactions): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Interactions {
        return Interactions(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Interactions {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Interactions) = 8UL

    override fun write(value: Interactions, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The journal; from `Crm::journal`(crate::Crm::journal), a snapshot or a transaction.
 */
public interface JournalInterface {

    /**
     * Remembers, durably, that the named cursor has handled everything up to `seq`.
     */
    fun `acknowledge`(`cursor`: kotlin.String, `seq`: kotlin.ULong)

    /**
     * The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
     */
    fun `changesSince`(`seq`: kotlin.ULong, `limit`: kotlin.UInt): Changes

    /**
     * The journal's end. Kept elsewhere, it lets `Journal::verify` find any later rewriting of the past.
     */
    fun `head`(): JournalHead

    /**
     * The changes after those that the named cursor has acknowledged.
     */
    fun `nextChanges`(`cursor`: kotlin.String, `limit`: kotlin.UInt): Changes

    /**
     * The number up to which the named cursor has acknowledged; 0 for a new cursor.
     */
    fun `position`(`cursor`: kotlin.String): kotlin.ULong

    /**
     * Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise.
     */
    suspend fun `verify`(`retained`: JournalHead? = null): JournalHead

    companion object
}

/**
 * The journal; from `Crm::journal`(crate::Crm::journal), a snapshot or a transaction.
 */
open class Journal: Disposable, AutoCloseable, JournalInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_journal(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_journal(handle, status)
        }
    }


    /**
     * Remembers, durably, that the named cursor has handled everything up to `seq`.
     */
    @Throws(CrmException::class)override fun `acknowledge`(`cursor`: kotlin.String, `seq`: kotlin.ULong)
        =
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_journal_acknowledge(
        it,

        FfiConverterString.lower(`cursor`),
        FfiConverterULong.lower(`seq`),_status)
}
    }




    /**
     * The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
     */
    @Throws(CrmException::class)override fun `changesSince`(`seq`: kotlin.ULong, `limit`: kotlin.UInt): Changes {
            return FfiConverterTypeChanges.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_journal_changes_since(
        it,

        FfiConverterULong.lower(`seq`),
        FfiConverterUInt.lower(`limit`),_status)
}
    }
    )
    }



    /**
     * The journal's end. Kept elsewhere, it lets `Journal::verify` find any later rewriting of the past.
     */
    @Throws(CrmException::class)override fun `head`(): JournalHead {
            return FfiConverterTypeJournalHead.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_journal_head(
        it,
        _status)
}
    }
    )
    }



    /**
     * The changes after those that the named cursor has acknowledged.
     */
    @Throws(CrmException::class)override fun `nextChanges`(`cursor`: kotlin.String, `limit`: kotlin.UInt): Changes {
            return FfiConverterTypeChanges.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_journal_next_changes(
        it,

        FfiConverterString.lower(`cursor`),
        FfiConverterUInt.lower(`limit`),_status)
}
    }
    )
    }



    /**
     * The number up to which the named cursor has acknowledged; 0 for a new cursor.
     */
    @Throws(CrmException::class)override fun `position`(`cursor`: kotlin.String): kotlin.ULong {
            return FfiConverterULong.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_journal_position(
        it,

        FfiConverterString.lower(`cursor`),_status)
}
    }
    )
    }



    /**
     * Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise.
     */
    @Throws(CrmException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `verify`(`retained`: JournalHead?) : JournalHead {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_crm_ffi_fn_method_journal_verify(
                uniffiHandle,

        FfiConverterOptionalTypeJournalHead.lower(`retained`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_crm_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_crm_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_crm_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeJournalHead.lift(it) },
        // Error FFI converter
        CrmException.ErrorHandler,
    )
    }








    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeJournal: FfiConverter<Journal, Long> {
    override fun lower(value: Journal): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Journal {
        return Journal(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Journal {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Journal) = 8UL

    override fun write(value: Journal, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A clock that stands still until it is moved, so that tests give the same answers each time.
 */
public interface ManualClockInterface {

    /**
     * Moves the hands forward.
     */
    fun `advance`(`milliseconds`: kotlin.ULong)

    /**
     * What it shows.
     */
    fun `now`(): Timestamp

    /**
     * Moves the hands to `now`, also backwards.
     */
    fun `set`(`now`: Timestamp)

    companion object
}

/**
 * A clock that stands still until it is moved, so that tests give the same answers each time.
 */
open class ManualClock: Disposable, AutoCloseable, ManualClockInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A clock that shows `now`.
     */
    constructor(`now`: Timestamp) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_constructor_manualclock_new(


        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_manualclock(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_manualclock(handle, status)
        }
    }


    /**
     * Moves the hands forward.
     */override fun `advance`(`milliseconds`: kotlin.ULong)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_manualclock_advance(
        it,

        FfiConverterULong.lower(`milliseconds`),_status)
}
    }




    /**
     * What it shows.
     */override fun `now`(): Timestamp {
            return FfiConverterTypeTimestamp.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_manualclock_now(
        it,
        _status)
}
    }
    )
    }



    /**
     * Moves the hands to `now`, also backwards.
     */
    @Throws(CrmException::class)override fun `set`(`now`: Timestamp)
        =
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_manualclock_set(
        it,

        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }










    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeManualClock: FfiConverter<ManualClock, Long> {
    override fun lower(value: ManualClock): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): ManualClock {
        return ManualClock(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): ManualClock {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: ManualClock) = 8UL

    override fun write(value: ManualClock, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Notes; from `Crm::notes`(crate::Crm::notes), a snapshot or a transaction.
 */
public interface NotesInterface {

    /**
     * The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
     */
    fun `asOf`(`id`: NoteId, `at`: Timestamp): Note

    /**
     * Creates a note; `unknown_reference` when the customer is deleted, or there is none.
     */
    fun `create`(`new`: NewNote): Note

    /**
     * Deletes the note. With a version, `stale_version` unless the note has it.
     */
    fun `delete`(`id`: NoteId, `version`: kotlin.ULong? = null): Note

    /**
     * The note with this id, unless there is none or it is deleted.
     */
    fun `find`(`id`: NoteId): Note?

    /**
     * The note with this id; `not_found` when there is none, or it is deleted.
     */
    fun `get`(`id`: NoteId): Note

    /**
     * A page of the note's changes, newest first. Deleted notes are found.
     */
    fun `history`(`id`: NoteId, `page`: PageRequest = PageRequest()): HistoryEntryPage

    /**
     * A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
     * none.
     */
    fun `of`(`customer`: CustomerId, `page`: PageRequest = PageRequest()): NotePage

    /**
     * Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
     * the note has it.
     */
    fun `restore`(`id`: NoteId, `version`: kotlin.ULong? = null): Note

    /**
     * Changes what the patch names.
     */
    fun `update`(`id`: NoteId, `patch`: NotePatch = NotePatch()): Note

    companion object
}

/**
 * Notes; from `Crm::notes`(crate::Crm::notes), a snapshot or a transaction.
 */
open class Notes: Disposable, AutoCloseable, NotesInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_notes(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_notes(handle, status)
        }
    }


    /**
     * The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
     */
    @Throws(CrmException::class)override fun `asOf`(`id`: NoteId, `at`: Timestamp): Note {
            return FfiConverterTypeNote.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_notes_as_of(
        it,

        FfiConverterTypeNoteId.lower(`id`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * Creates a note; `unknown_reference` when the customer is deleted, or there is none.
     */
    @Throws(CrmException::class)override fun `create`(`new`: NewNote): Note {
            return FfiConverterTypeNote.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_notes_create(
        it,

        FfiConverterTypeNewNote.lower(`new`),_status)
}
    }
    )
    }



    /**
     * Deletes the note. With a version, `stale_version` unless the note has it.
     */
    @Throws(CrmException::class)override fun `delete`(`id`: NoteId, `version`: kotlin.ULong?): Note {
            return FfiConverterTypeNote.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_notes_delete(
        it,

        FfiConverterTypeNoteId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * The note with this id, unless there is none or it is deleted.
     */
    @Throws(CrmException::class)override fun `find`(`id`: NoteId): Note? {
            return FfiConverterOptionalTypeNote.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_notes_find(
        it,

        FfiConverterTypeNoteId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * The note with this id; `not_found` when there is none, or it is deleted.
     */
    @Throws(CrmException::class)override fun `get`(`id`: NoteId): Note {
            return FfiConverterTypeNote.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_notes_get(
        it,

        FfiConverterTypeNoteId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * A page of the note's changes, newest first. Deleted notes are found.
     */
    @Throws(CrmException::class)override fun `history`(`id`: NoteId, `page`: PageRequest): HistoryEntryPage {
            return FfiConverterTypeHistoryEntryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_notes_history(
        it,

        FfiConverterTypeNoteId.lower(`id`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
     * none.
     */
    @Throws(CrmException::class)override fun `of`(`customer`: CustomerId, `page`: PageRequest): NotePage {
            return FfiConverterTypeNotePage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_notes_of(
        it,

        FfiConverterTypeCustomerId.lower(`customer`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
     * the note has it.
     */
    @Throws(CrmException::class)override fun `restore`(`id`: NoteId, `version`: kotlin.ULong?): Note {
            return FfiConverterTypeNote.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_notes_restore(
        it,

        FfiConverterTypeNoteId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * Changes what the patch names.
     */
    @Throws(CrmException::class)override fun `update`(`id`: NoteId, `patch`: NotePatch): Note {
            return FfiConverterTypeNote.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_notes_update(
        it,

        FfiConverterTypeNoteId.lower(`id`),
        FfiConverterTypeNotePatch.lower(`patch`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeNotes: FfiConverter<Notes, Long> {
    override fun lower(value: Notes): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Notes {
        return Notes(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Notes {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Notes) = 8UL

    override fun write(value: Notes, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Orders; from `Crm::orders`(crate::Crm::orders), a snapshot or a transaction.
 */
public interface OrdersInterface {

    /**
     * Records a payment.
     */
    fun `addPayment`(`id`: OrderId, `payment`: NewPayment = NewPayment()): Order

    /**
     * Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
     */
    fun `advance`(`id`: OrderId, `advance`: OrderAdvance): Order

    /**
     * The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
     */
    fun `asOf`(`id`: OrderId, `at`: Timestamp): Order

    /**
     * Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
     */
    fun `cancel`(`id`: OrderId, `cancellation`: OrderCancellation = OrderCancellation()): Order

    /**
     * Creates an order; `taken` when its source has an order of that number.
     */
    fun `create`(`new`: NewOrder): Order

    /**
     * Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
     */
    fun `delete`(`id`: OrderId, `version`: kotlin.ULong? = null): Order

    /**
     * The order with this id, unless there is none or it is deleted.
     */
    fun `find`(`id`: OrderId): Order?

    /**
     * The order with this number in this source.
     */
    fun `findByNumber`(`source`: kotlin.String? = null, `number`: kotlin.String): Order?

    /**
     * The order with this id; `not_found` when there is none, or it is deleted.
     */
    fun `get`(`id`: OrderId): Order

    /**
     * A page of the order's changes, newest first.
     */
    fun `history`(`id`: OrderId, `page`: PageRequest = PageRequest()): HistoryEntryPage

    /**
     * A page of the orders that the query asks for.
     */
    fun `list`(`query`: OrderQuery = OrderQuery(), `page`: PageRequest = PageRequest()): OrderPage

    /**
     * Refunds lines, or parts of them; `out_of_range` for more than is left.
     */
    fun `refund`(`id`: OrderId, `refund`: NewRefund = NewRefund()): Order

    /**
     * Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
     * With a version, `stale_version` unless the order has it.
     */
    fun `reopen`(`id`: OrderId, `version`: kotlin.ULong? = null): Order

    /**
     * Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
     * version, `stale_version` unless the order has it.
     */
    fun `restore`(`id`: OrderId, `version`: kotlin.ULong? = null): Order

    /**
     * Changes what the patch names.
     */
    fun `update`(`id`: OrderId, `patch`: OrderPatch = OrderPatch()): Order

    companion object
}

/**
 * Orders; from `Crm::orders`(crate::Crm::orders), a snapshot or a transaction.
 */
open class Orders: Disposable, AutoCloseable, OrdersInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_orders(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_orders(handle, status)
        }
    }


    /**
     * Records a payment.
     */
    @Throws(CrmException::class)override fun `addPayment`(`id`: OrderId, `payment`: NewPayment): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_add_payment(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterTypeNewPayment.lower(`payment`),_status)
}
    }
    )
    }



    /**
     * Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
     */
    @Throws(CrmException::class)override fun `advance`(`id`: OrderId, `advance`: OrderAdvance): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_advance(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterTypeOrderAdvance.lower(`advance`),_status)
}
    }
    )
    }



    /**
     * The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
     */
    @Throws(CrmException::class)override fun `asOf`(`id`: OrderId, `at`: Timestamp): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_as_of(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
     */
    @Throws(CrmException::class)override fun `cancel`(`id`: OrderId, `cancellation`: OrderCancellation): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_cancel(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterTypeOrderCancellation.lower(`cancellation`),_status)
}
    }
    )
    }



    /**
     * Creates an order; `taken` when its source has an order of that number.
     */
    @Throws(CrmException::class)override fun `create`(`new`: NewOrder): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_create(
        it,

        FfiConverterTypeNewOrder.lower(`new`),_status)
}
    }
    )
    }



    /**
     * Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
     */
    @Throws(CrmException::class)override fun `delete`(`id`: OrderId, `version`: kotlin.ULong?): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_delete(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * The order with this id, unless there is none or it is deleted.
     */
    @Throws(CrmException::class)override fun `find`(`id`: OrderId): Order? {
            return FfiConverterOptionalTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_find(
        it,

        FfiConverterTypeOrderId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * The order with this number in this source.
     */
    @Throws(CrmException::class)override fun `findByNumber`(`source`: kotlin.String?, `number`: kotlin.String): Order? {
            return FfiConverterOptionalTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_find_by_number(
        it,

        FfiConverterOptionalString.lower(`source`),
        FfiConverterString.lower(`number`),_status)
}
    }
    )
    }



    /**
     * The order with this id; `not_found` when there is none, or it is deleted.
     */
    @Throws(CrmException::class)override fun `get`(`id`: OrderId): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_get(
        it,

        FfiConverterTypeOrderId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * A page of the order's changes, newest first.
     */
    @Throws(CrmException::class)override fun `history`(`id`: OrderId, `page`: PageRequest): HistoryEntryPage {
            return FfiConverterTypeHistoryEntryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_history(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * A page of the orders that the query asks for.
     */
    @Throws(CrmException::class)override fun `list`(`query`: OrderQuery, `page`: PageRequest): OrderPage {
            return FfiConverterTypeOrderPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_list(
        it,

        FfiConverterTypeOrderQuery.lower(`query`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * Refunds lines, or parts of them; `out_of_range` for more than is left.
     */
    @Throws(CrmException::class)override fun `refund`(`id`: OrderId, `refund`: NewRefund): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_refund(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterTypeNewRefund.lower(`refund`),_status)
}
    }
    )
    }



    /**
     * Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
     * With a version, `stale_version` unless the order has it.
     */
    @Throws(CrmException::class)override fun `reopen`(`id`: OrderId, `version`: kotlin.ULong?): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_reopen(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
     * version, `stale_version` unless the order has it.
     */
    @Throws(CrmException::class)override fun `restore`(`id`: OrderId, `version`: kotlin.ULong?): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_restore(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * Changes what the patch names.
     */
    @Throws(CrmException::class)override fun `update`(`id`: OrderId, `patch`: OrderPatch): Order {
            return FfiConverterTypeOrder.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_orders_update(
        it,

        FfiConverterTypeOrderId.lower(`id`),
        FfiConverterTypeOrderPatch.lower(`patch`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeOrders: FfiConverter<Orders, Long> {
    override fun lower(value: Orders): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Orders {
        return Orders(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Orders {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Orders) = 8UL

    override fun write(value: Orders, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Products; from `Crm::products`(crate::Crm::products), a snapshot or a transaction.
 */
public interface ProductsInterface {

    /**
     * The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
     */
    fun `asOf`(`id`: ProductId, `at`: Timestamp): Product

    /**
     * Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
     */
    fun `create`(`new`: NewProduct = NewProduct()): Product

    /**
     * Deletes the product; its SKU is free again, the orders for it stay.
     */
    fun `delete`(`id`: ProductId, `version`: kotlin.ULong? = null): Product

    /**
     * The product with this id, unless there is none or it is deleted.
     */
    fun `find`(`id`: ProductId): Product?

    /**
     * The product with this SKU, unless there is none or it is deleted.
     */
    fun `findBySku`(`sku`: kotlin.String): Product?

    /**
     * The product with this id; `not_found` when there is none, or it is deleted.
     */
    fun `get`(`id`: ProductId): Product

    /**
     * A page of the product's changes, newest first.
     */
    fun `history`(`id`: ProductId, `page`: PageRequest = PageRequest()): HistoryEntryPage

    /**
     * A page of the products that the query asks for, in the order of their creation.
     */
    fun `list`(`query`: ProductQuery = ProductQuery(), `page`: PageRequest = PageRequest()): ProductPage

    /**
     * Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
     * categories was deleted since. With a version, `stale_version` unless the product has it.
     */
    fun `restore`(`id`: ProductId, `version`: kotlin.ULong? = null): Product

    /**
     * Changes what the patch names.
     */
    fun `update`(`id`: ProductId, `patch`: ProductPatch = ProductPatch()): Product

    companion object
}

/**
 * Products; from `Crm::products`(crate::Crm::products), a snapshot or a transaction.
 */
open class Products: Disposable, AutoCloseable, ProductsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_products(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_products(handle, status)
        }
    }


    /**
     * The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
     */
    @Throws(CrmException::class)override fun `asOf`(`id`: ProductId, `at`: Timestamp): Product {
            return FfiConverterTypeProduct.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_as_of(
        it,

        FfiConverterTypeProductId.lower(`id`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
     */
    @Throws(CrmException::class)override fun `create`(`new`: NewProduct): Product {
            return FfiConverterTypeProduct.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_create(
        it,

        FfiConverterTypeNewProduct.lower(`new`),_status)
}
    }
    )
    }



    /**
     * Deletes the product; its SKU is free again, the orders for it stay.
     */
    @Throws(CrmException::class)override fun `delete`(`id`: ProductId, `version`: kotlin.ULong?): Product {
            return FfiConverterTypeProduct.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_delete(
        it,

        FfiConverterTypeProductId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * The product with this id, unless there is none or it is deleted.
     */
    @Throws(CrmException::class)override fun `find`(`id`: ProductId): Product? {
            return FfiConverterOptionalTypeProduct.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_find(
        it,

        FfiConverterTypeProductId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * The product with this SKU, unless there is none or it is deleted.
     */
    @Throws(CrmException::class)override fun `findBySku`(`sku`: kotlin.String): Product? {
            return FfiConverterOptionalTypeProduct.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_find_by_sku(
        it,

        FfiConverterString.lower(`sku`),_status)
}
    }
    )
    }



    /**
     * The product with this id; `not_found` when there is none, or it is deleted.
     */
    @Throws(CrmException::class)override fun `get`(`id`: ProductId): Product {
            return FfiConverterTypeProduct.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_get(
        it,

        FfiConverterTypeProductId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * A page of the product's changes, newest first.
     */
    @Throws(CrmException::class)override fun `history`(`id`: ProductId, `page`: PageRequest): HistoryEntryPage {
            return FfiConverterTypeHistoryEntryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_history(
        it,

        FfiConverterTypeProductId.lower(`id`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * A page of the products that the query asks for, in the order of their creation.
     */
    @Throws(CrmException::class)override fun `list`(`query`: ProductQuery, `page`: PageRequest): ProductPage {
            return FfiConverterTypeProductPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_list(
        it,

        FfiConverterTypeProductQuery.lower(`query`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
     * categories was deleted since. With a version, `stale_version` unless the product has it.
     */
    @Throws(CrmException::class)override fun `restore`(`id`: ProductId, `version`: kotlin.ULong?): Product {
            return FfiConverterTypeProduct.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_restore(
        it,

        FfiConverterTypeProductId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }
    )
    }



    /**
     * Changes what the patch names.
     */
    @Throws(CrmException::class)override fun `update`(`id`: ProductId, `patch`: ProductPatch): Product {
            return FfiConverterTypeProduct.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_products_update(
        it,

        FfiConverterTypeProductId.lower(`id`),
        FfiConverterTypeProductPatch.lower(`patch`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeProducts: FfiConverter<Products, Long> {
    override fun lower(value: Products): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Products {
        return Products(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Products {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Products) = 8UL

    override fun write(value: Products, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Watches an import.
 */
public interface ProgressListener {

    /**
     * Called every thousand rows and at the end, on a thread of the import. Whether it shall go on: `false` ends it,
     * and what was read so far is imported.
     */
    fun `progressed`(`progress`: Progress): kotlin.Boolean

    companion object
}

/**
 * Watches an import.
 */
open class ProgressListenerImpl: Disposable, AutoCloseable, ProgressListener
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_progresslistener(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_progresslistener(handle, status)
        }
    }


    /**
     * Called every thousand rows and at the end, on a thread of the import. Whether it shall go on: `false` ends it,
     * and what was read so far is imported.
     */
    @Throws(CrmException::class)override fun `progressed`(`progress`: Progress): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_progresslistener_progressed(
        it,

        FfiConverterTypeProgress.lower(`progress`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}



// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceProgressListener {
    internal object `progressed`: UniffiCallbackInterfaceProgressListenerMethod0 {
        override fun callback(`uniffiHandle`: Long,`progress`: RustBuffer.ByValue,`uniffiOutReturn`: ByteByReference,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeProgressListener.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`progressed`(
                    FfiConverterTypeProgress.lift(`progress`),
                )
            }
            val writeReturn = { value: kotlin.Boolean -> uniffiOutReturn.setValue(FfiConverterBoolean.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: CrmException -> FfiConverterTypeCrmError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeProgressListener.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeProgressListener.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceProgressListener.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `progressed`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_crm_ffi_fn_init_callback_vtable_progresslistener(vtable)
    }
}

/**
 * @suppress
 */
public object FfiConverterTypeProgressListener: FfiConverter<ProgressListener, Long> {
    internal val handleMap = UniffiHandleMap<ProgressListener>()

    override fun lower(value: ProgressListener): Long {
        if (value is ProgressListenerImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): ProgressListener {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return ProgressListenerImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): ProgressListener {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: ProgressListener) = 8UL

    override fun write(value: ProgressListener, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Relationships; from `Crm::relationships`(crate::Crm::relationships), a snapshot or a transaction.
 */
public interface RelationshipsInterface {

    /**
     * The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
     * deletion on.
     */
    fun `asOf`(`id`: RelationshipId, `at`: Timestamp): Relationship

    /**
     * Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
     * `self_reference` when both are the same.
     */
    fun `create`(`new`: NewRelationship): Relationship

    /**
     * Deletes the relationship for good; only its history stays. With a version, `stale_version` unless the
     * relationship has it. One that ended is better kept, with the day in `until`.
     */
    fun `delete`(`id`: RelationshipId, `version`: kotlin.ULong? = null)

    /**
     * The relationship with this id, if there is one.
     */
    fun `find`(`id`: RelationshipId): Relationship?

    /**
     * The relationship with this id; `not_found` when there is none, or it was deleted.
     */
    fun `get`(`id`: RelationshipId): Relationship

    /**
     * A page of the relationship's changes, newest first. Deleted relationships are found.
     */
    fun `history`(`id`: RelationshipId, `page`: PageRequest = PageRequest()): HistoryEntryPage

    /**
     * A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
     * left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
     */
    fun `of`(`customer`: CustomerId, `page`: PageRequest = PageRequest()): RelationshipPage

    /**
     * Changes what the patch names.
     */
    fun `update`(`id`: RelationshipId, `patch`: RelationshipPatch = RelationshipPatch()): Relationship

    companion object
}

/**
 * Relationships; from `Crm::relationships`(crate::Crm::relationships), a snapshot or a transaction.
 */
open class Relationships: Disposable, AutoCloseable, RelationshipsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_relationships(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_relationships(handle, status)
        }
    }


    /**
     * The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
     * deletion on.
     */
    @Throws(CrmException::class)override fun `asOf`(`id`: RelationshipId, `at`: Timestamp): Relationship {
            return FfiConverterTypeRelationship.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_relationships_as_of(
        it,

        FfiConverterTypeRelationshipId.lower(`id`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }



    /**
     * Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
     * `self_reference` when both are the same.
     */
    @Throws(CrmException::class)override fun `create`(`new`: NewRelationship): Relationship {
            return FfiConverterTypeRelationship.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_relationships_create(
        it,

        FfiConverterTypeNewRelationship.lower(`new`),_status)
}
    }
    )
    }



    /**
     * Deletes the relationship for good; only its history stays. With a version, `stale_version` unless the
     * relationship has it. One that ended is better kept, with the day in `until`.
     */
    @Throws(CrmException::class)override fun `delete`(`id`: RelationshipId, `version`: kotlin.ULong?)
        =
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_relationships_delete(
        it,

        FfiConverterTypeRelationshipId.lower(`id`),
        FfiConverterOptionalULong.lower(`version`),_status)
}
    }




    /**
     * The relationship with this id, if there is one.
     */
    @Throws(CrmException::class)override fun `find`(`id`: RelationshipId): Relationship? {
            return FfiConverterOptionalTypeRelationship.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_relationships_find(
        it,

        FfiConverterTypeRelationshipId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * The relationship with this id; `not_found` when there is none, or it was deleted.
     */
    @Throws(CrmException::class)override fun `get`(`id`: RelationshipId): Relationship {
            return FfiConverterTypeRelationship.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_relationships_get(
        it,

        FfiConverterTypeRelationshipId.lower(`id`),_status)
}
    }
    )
    }



    /**
     * A page of the relationship's changes, newest first. Deleted relationships are found.
     */
    @Throws(CrmException::class)override fun `history`(`id`: RelationshipId, `page`: PageRequest): HistoryEntryPage {
            return FfiConverterTypeHistoryEntryPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_relationships_history(
        it,

        FfiConverterTypeRelationshipId.lower(`id`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
     * left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
     */
    @Throws(CrmException::class)override fun `of`(`customer`: CustomerId, `page`: PageRequest): RelationshipPage {
            return FfiConverterTypeRelationshipPage.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_relationships_of(
        it,

        FfiConverterTypeCustomerId.lower(`customer`),
        FfiConverterTypePageRequest.lower(`page`),_status)
}
    }
    )
    }



    /**
     * Changes what the patch names.
     */
    @Throws(CrmException::class)override fun `update`(`id`: RelationshipId, `patch`: RelationshipPatch): Relationship {
            return FfiConverterTypeRelationship.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_relationships_update(
        it,

        FfiConverterTypeRelationshipId.lower(`id`),
        FfiConverterTypeRelationshipPatch.lower(`patch`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeRelationships: FfiConverter<Relationships, Long> {
    override fun lower(value: Relationships): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Relationships {
        return Relationships(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Relationships {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Relationships) = 8UL

    override fun write(value: Relationships, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Reports; from `Crm::reports`(crate::Crm::reports), a snapshot or a transaction.
 */
public interface ReportsInterface {

    /**
     * How much of what was spent in this currency came from how few customers.
     */
    fun `concentration`(`currency`: kotlin.String): Concentration

    /**
     * What was sold, in all, by currency and by month.
     */
    fun `sales`(): SalesReport

    /**
     * The customers who spent the most in this currency, at most `limit`, the best first; of those who spent the
     * same, the older record first. Deleted customers are left out.
     */
    fun `topCustomers`(`currency`: kotlin.String, `limit`: kotlin.UInt): List<TopCustomer>

    companion object
}

/**
 * Reports; from `Crm::reports`(crate::Crm::reports), a snapshot or a transaction.
 */
open class Reports: Disposable, AutoCloseable, ReportsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_reports(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_reports(handle, status)
        }
    }


    /**
     * How much of what was spent in this currency came from how few customers.
     */
    @Throws(CrmException::class)override fun `concentration`(`currency`: kotlin.String): Concentration {
            return FfiConverterTypeConcentration.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_reports_concentration(
        it,

        FfiConverterString.lower(`currency`),_status)
}
    }
    )
    }



    /**
     * What was sold, in all, by currency and by month.
     */
    @Throws(CrmException::class)override fun `sales`(): SalesReport {
            return FfiConverterTypeSalesReport.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_reports_sales(
        it,
        _status)
}
    }
    )
    }



    /**
     * The customers who spent the most in this currency, at most `limit`, the best first; of those who spent the
     * same, the older record first. Deleted customers are left out.
     */
    @Throws(CrmException::class)override fun `topCustomers`(`currency`: kotlin.String, `limit`: kotlin.UInt): List<TopCustomer> {
            return FfiConverterSequenceTypeTopCustomer.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_reports_top_customers(
        it,

        FfiConverterString.lower(`currency`),
        FfiConverterUInt.lower(`limit`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeReports: FfiConverter<Reports, Long> {
    override fun lower(value: Reports): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Reports {
        return Reports(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Reports {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Reports) = 8UL

    override fun write(value: Reports, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Scores; from `Crm::scoring`(crate::Crm::scoring), a snapshot or a transaction.
 */
public interface ScoringInterface {

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
     * Errors: those of `rfm_scores`(crate::rfm_scores), and `out_of_range` when a sum does not fit.
     */
    fun `rfm`(`asOf`: Timestamp, `currency`: kotlin.String, `options`: RfmOptions = RfmOptions()): RfmScores

    companion object
}

/**
 * Scores; from `Crm::scoring`(crate::Crm::scoring), a snapshot or a transaction.
 */
open class Scoring: Disposable, AutoCloseable, ScoringInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_scoring(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_scoring(handle, status)
        }
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
     * Errors: those of `rfm_scores`(crate::rfm_scores), and `out_of_range` when a sum does not fit.
     */
    @Throws(CrmException::class)override fun `rfm`(`asOf`: Timestamp, `currency`: kotlin.String, `options`: RfmOptions): RfmScores {
            return FfiConverterTypeRfmScores.lift(
    callWithHandle {
    uniffiRustCallWithError(CrmException) { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_scoring_rfm(
        it,

        FfiConverterTypeTimestamp.lower(`asOf`),
        FfiConverterString.lower(`currency`),
        FfiConverterTypeRfmOptions.lower(`options`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeScoring: FfiConverter<Scoring, Long> {
    override fun lower(value: Scoring): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Scoring {
        return Scoring(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Scoring {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Scoring) = 8UL

    override fun write(value: Scoring, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A listener's subscription. Lives until it is cancelled, the handle is closed, or nobody holds it any more.
 */
public interface SubscriptionInterface {

    /**
     * Ends it: the listener is not called again. A call that is under way goes on.
     */
    fun `cancel`()

    /**
     * Whether it has ended, for whatever reason.
     */
    fun `hasEnded`(): kotlin.Boolean

    companion object
}

/**
 * A listener's subscription. Lives until it is cancelled, the handle is closed, or nobody holds it any more.
 */
open class Subscription: Disposable, AutoCloseable, SubscriptionInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_crm_ffi_fn_free_subscription(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_crm_ffi_fn_clone_subscription(handle, status)
        }
    }


    /**
     * Ends it: the listener is not called again. A call that is under way goes on.
     */override fun `cancel`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_subscription_cancel(
        it,
        _status)
}
    }




    /**
     * Whether it has ended, for whatever reason.
     */override fun `hasEnded`(): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_subscription_has_ended(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeSubscription: FfiConverter<Subscription, Long> {
    override fun lower(value: Subscription): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Subscription {
        return Subscription(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Subscription {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Subscription) = 8UL

    override fun write(value: Subscription, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}



/**
 * A postal address.
 */
data class Address (
    /**
     * What it is for: `billing`, `shipping`, `home`.
     */
    val `label`: kotlin.String? = null
    ,
    /**
     * Street, house, flat: the lines above the city, in the order in which they are written.
     */
    val `lines`: List<kotlin.String> = listOf()
    ,
    /**
     * The city.
     */
    val `city`: kotlin.String? = null
    ,
    /**
     * State, province, prefecture.
     */
    val `region`: kotlin.String? = null
    ,
    /**
     * The postal code.
     */
    val `postalCode`: kotlin.String? = null
    ,
    /**
     * The country's two letters (ISO 3166-1).
     */
    val `country`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAddress: FfiConverterRustBuffer<Address> {
    override fun read(buf: ByteBuffer): Address {
        return Address(
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Address) = (
            FfiConverterOptionalString.allocationSize(value.`label`) +
            FfiConverterSequenceString.allocationSize(value.`lines`) +
            FfiConverterOptionalString.allocationSize(value.`city`) +
            FfiConverterOptionalString.allocationSize(value.`region`) +
            FfiConverterOptionalString.allocationSize(value.`postalCode`) +
            FfiConverterOptionalString.allocationSize(value.`country`)
    )

    override fun write(value: Address, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`label`, buf)
            FfiConverterSequenceString.write(value.`lines`, buf)
            FfiConverterOptionalString.write(value.`city`, buf)
            FfiConverterOptionalString.write(value.`region`, buf)
            FfiConverterOptionalString.write(value.`postalCode`, buf)
            FfiConverterOptionalString.write(value.`country`, buf)
    }
}



/**
 * A category of products.
 *
 * Unique: no two categories below the same parent share a name, whatever its case. No category is below itself.
 */
data class Category (
    /**
     * The category's id.
     */
    val `id`: CategoryId
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String
    ,
    /**
     * The category it is a part of; none at the top of the tree.
     */
    val `parentId`: CategoryId?
    ,
    /**
     * What is in it, in some sentences.
     */
    val `description`: kotlin.String?
    ,
    /**
     * When the record was created.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was last changed.
     */
    val `updatedAt`: Timestamp
    ,
    /**
     * Counts the changes, from 1.
     */
    val `version`: kotlin.ULong
    ,
    /**
     * When it was deleted.
     */
    val `deletedAt`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCategory: FfiConverterRustBuffer<Category> {
    override fun read(buf: ByteBuffer): Category {
        return Category(
            FfiConverterTypeCategoryId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeCategoryId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Category) = (
            FfiConverterTypeCategoryId.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeCategoryId.allocationSize(value.`parentId`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`deletedAt`)
    )

    override fun write(value: Category, buf: ByteBuffer) {
            FfiConverterTypeCategoryId.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalTypeCategoryId.write(value.`parentId`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`deletedAt`, buf)
    }
}



/**
 * One page of a list.
 */
data class CategoryPage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<Category>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCategoryPage: FfiConverterRustBuffer<CategoryPage> {
    override fun read(buf: ByteBuffer): CategoryPage {
        return CategoryPage(
            FfiConverterSequenceTypeCategory.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: CategoryPage) = (
            FfiConverterSequenceTypeCategory.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: CategoryPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeCategory.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * What an update says of each field of a category.
 */
data class CategoryPatch (
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The category it is a part of; clear it to move it to the top of the tree.
     */
    val `parentId`: CategoryIdPatch? = null
    ,
    /**
     * What is in it, in some sentences.
     */
    val `description`: TextPatch? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCategoryPatch: FfiConverterRustBuffer<CategoryPatch> {
    override fun read(buf: ByteBuffer): CategoryPatch {
        return CategoryPatch(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCategoryIdPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
        )
    }

    override fun allocationSize(value: CategoryPatch) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeCategoryIdPatch.allocationSize(value.`parentId`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`description`)
    )

    override fun write(value: CategoryPatch, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeCategoryIdPatch.write(value.`parentId`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`description`, buf)
    }
}



/**
 * One change in the feed.
 */
data class Change (
    /**
     * Its number in the journal: 1 for the first change, one more for each.
     */
    val `seq`: kotlin.ULong
    ,
    /**
     * When it was made.
     */
    val `at`: Timestamp
    ,
    /**
     * Who made it, if the handle said so.
     */
    val `actor`: kotlin.String?
    ,
    /**
     * The import that made it.
     */
    val `batch`: ImportId?
    ,
    /**
     * The kind of record.
     */
    val `entity`: Entity
    ,
    /**
     * The record's id.
     */
    val `id`: Uuid
    ,
    /**
     * What was done.
     */
    val `operation`: Operation
    ,
    /**
     * The fields that changed, by name; empty for a creation.
     */
    val `fields`: List<FieldChange>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChange: FfiConverterRustBuffer<Change> {
    override fun read(buf: ByteBuffer): Change {
        return Change(
            FfiConverterULong.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeImportId.read(buf),
            FfiConverterTypeEntity.read(buf),
            FfiConverterTypeUuid.read(buf),
            FfiConverterTypeOperation.read(buf),
            FfiConverterSequenceTypeFieldChange.read(buf),
        )
    }

    override fun allocationSize(value: Change) = (
            FfiConverterULong.allocationSize(value.`seq`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`actor`) +
            FfiConverterOptionalTypeImportId.allocationSize(value.`batch`) +
            FfiConverterTypeEntity.allocationSize(value.`entity`) +
            FfiConverterTypeUuid.allocationSize(value.`id`) +
            FfiConverterTypeOperation.allocationSize(value.`operation`) +
            FfiConverterSequenceTypeFieldChange.allocationSize(value.`fields`)
    )

    override fun write(value: Change, buf: ByteBuffer) {
            FfiConverterULong.write(value.`seq`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`actor`, buf)
            FfiConverterOptionalTypeImportId.write(value.`batch`, buf)
            FfiConverterTypeEntity.write(value.`entity`, buf)
            FfiConverterTypeUuid.write(value.`id`, buf)
            FfiConverterTypeOperation.write(value.`operation`, buf)
            FfiConverterSequenceTypeFieldChange.write(value.`fields`, buf)
    }
}



/**
 * A part of the feed.
 */
data class Changes (
    /**
     * The changes, oldest first.
     */
    val `items`: List<Change>
    ,
    /**
     * Ask for what comes after this number next.
     */
    val `last`: kotlin.ULong
    ,
    /**
     * Whether more is there already.
     */
    val `more`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChanges: FfiConverterRustBuffer<Changes> {
    override fun read(buf: ByteBuffer): Changes {
        return Changes(
            FfiConverterSequenceTypeChange.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Changes) = (
            FfiConverterSequenceTypeChange.allocationSize(value.`items`) +
            FfiConverterULong.allocationSize(value.`last`) +
            FfiConverterBoolean.allocationSize(value.`more`)
    )

    override fun write(value: Changes, buf: ByteBuffer) {
            FfiConverterSequenceTypeChange.write(value.`items`, buf)
            FfiConverterULong.write(value.`last`, buf)
            FfiConverterBoolean.write(value.`more`, buf)
    }
}



/**
 * What happened on one channel.
 */
data class ChannelActivity (
    /**
     * The channel.
     */
    val `channel`: Channel
    ,
    /**
     * Interactions on it.
     */
    val `count`: kotlin.ULong
    ,
    /**
     * The last of them.
     */
    val `lastAt`: Timestamp

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChannelActivity: FfiConverterRustBuffer<ChannelActivity> {
    override fun read(buf: ByteBuffer): ChannelActivity {
        return ChannelActivity(
            FfiConverterTypeChannel.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: ChannelActivity) = (
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterULong.allocationSize(value.`count`) +
            FfiConverterTypeTimestamp.allocationSize(value.`lastAt`)
    )

    override fun write(value: ChannelActivity, buf: ByteBuffer) {
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterULong.write(value.`count`, buf)
            FfiConverterTypeTimestamp.write(value.`lastAt`, buf)
    }
}



/**
 * How spending is spread over customers: the Pareto curve, and the three classes of an ABC analysis.
 *
 * Of the customers with an order that are not deleted. Who spent less than nothing counts as nothing here.
 */
data class Concentration (
    /**
     * How many customers there are.
     */
    val `customers`: kotlin.ULong
    ,
    /**
     * What they spent.
     */
    val `spent`: Decimal
    ,
    /**
     * The share of the best 0, 1, 2 … 100 % of the customers; empty when nothing was spent.
     */
    val `points`: List<ConcentrationPoint>
    ,
    /**
     * Class A: the fewest customers who bring 80 %.
     */
    val `a`: kotlin.ULong
    ,
    /**
     * Class B: those who bring the next, up to 95 %.
     */
    val `b`: kotlin.ULong
    ,
    /**
     * Class C: the rest.
     */
    val `c`: kotlin.ULong

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConcentration: FfiConverterRustBuffer<Concentration> {
    override fun read(buf: ByteBuffer): Concentration {
        return Concentration(
            FfiConverterULong.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterSequenceTypeConcentrationPoint.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: Concentration) = (
            FfiConverterULong.allocationSize(value.`customers`) +
            FfiConverterTypeDecimal.allocationSize(value.`spent`) +
            FfiConverterSequenceTypeConcentrationPoint.allocationSize(value.`points`) +
            FfiConverterULong.allocationSize(value.`a`) +
            FfiConverterULong.allocationSize(value.`b`) +
            FfiConverterULong.allocationSize(value.`c`)
    )

    override fun write(value: Concentration, buf: ByteBuffer) {
            FfiConverterULong.write(value.`customers`, buf)
            FfiConverterTypeDecimal.write(value.`spent`, buf)
            FfiConverterSequenceTypeConcentrationPoint.write(value.`points`, buf)
            FfiConverterULong.write(value.`a`, buf)
            FfiConverterULong.write(value.`b`, buf)
            FfiConverterULong.write(value.`c`, buf)
    }
}



/**
 * A point of a Pareto curve.
 */
data class ConcentrationPoint (
    /**
     * How many of the best customers these are, as percent of all. A part of a customer brings that part.
     */
    val `percent`: kotlin.UByte
    ,
    /**
     * Their share of what was spent, 0 to 1.
     */
    val `share`: kotlin.Double

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConcentrationPoint: FfiConverterRustBuffer<ConcentrationPoint> {
    override fun read(buf: ByteBuffer): ConcentrationPoint {
        return ConcentrationPoint(
            FfiConverterUByte.read(buf),
            FfiConverterDouble.read(buf),
        )
    }

    override fun allocationSize(value: ConcentrationPoint) = (
            FfiConverterUByte.allocationSize(value.`percent`) +
            FfiConverterDouble.allocationSize(value.`share`)
    )

    override fun write(value: ConcentrationPoint, buf: ByteBuffer) {
            FfiConverterUByte.write(value.`percent`, buf)
            FfiConverterDouble.write(value.`share`, buf)
    }
}



/**
 * One entry of a customer's consent ledger. The newest entry of a purpose and channel counts.
 */
data class Consent (
    /**
     * What the data is used for, such as `newsletter`.
     */
    val `purpose`: kotlin.String
    ,
    /**
     * The channel it is used on.
     */
    val `channel`: Channel
    ,
    /**
     * Given or taken back.
     */
    val `status`: ConsentStatus
    ,
    /**
     * Why it may be used.
     */
    val `basis`: LawfulBasis? = null
    ,
    /**
     * What shows it: a form's name and version, a recording's id.
     */
    val `proof`: kotlin.String? = null
    ,
    /**
     * Since when.
     */
    val `at`: Timestamp

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsent: FfiConverterRustBuffer<Consent> {
    override fun read(buf: ByteBuffer): Consent {
        return Consent(
            FfiConverterString.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeConsentStatus.read(buf),
            FfiConverterOptionalTypeLawfulBasis.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Consent) = (
            FfiConverterString.allocationSize(value.`purpose`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeConsentStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeLawfulBasis.allocationSize(value.`basis`) +
            FfiConverterOptionalString.allocationSize(value.`proof`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`)
    )

    override fun write(value: Consent, buf: ByteBuffer) {
            FfiConverterString.write(value.`purpose`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeConsentStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeLawfulBasis.write(value.`basis`, buf)
            FfiConverterOptionalString.write(value.`proof`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
    }
}



/**
 * A point on earth in degrees (WGS 84), kept to seven decimals: about a centimetre.
 */
data class Coordinates (
    /**
     * Degrees north, −90 to 90.
     */
    val `latitude`: Decimal
    ,
    /**
     * Degrees east, −180 to 180.
     */
    val `longitude`: Decimal

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCoordinates: FfiConverterRustBuffer<Coordinates> {
    override fun read(buf: ByteBuffer): Coordinates {
        return Coordinates(
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: Coordinates) = (
            FfiConverterTypeDecimal.allocationSize(value.`latitude`) +
            FfiConverterTypeDecimal.allocationSize(value.`longitude`)
    )

    override fun write(value: Coordinates, buf: ByteBuffer) {
            FfiConverterTypeDecimal.write(value.`latitude`, buf)
            FfiConverterTypeDecimal.write(value.`longitude`, buf)
    }
}



/**
 * How a file separates its values (RFC 4180, but for what is said here). Its text is UTF-8, with or without a mark.
 */
data class CsvFormat (
    /**
     * What stands between two cells: one ASCII character, a comma when left out.
     */
    val `delimiter`: kotlin.String? = null
    ,
    /**
     * Whether the first row names the columns; it does when left out.
     */
    val `header`: kotlin.Boolean? = null
    ,
    /**
     * What stands before the decimals of a number.
     */
    val `decimalMark`: DecimalMark? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCsvFormat: FfiConverterRustBuffer<CsvFormat> {
    override fun read(buf: ByteBuffer): CsvFormat {
        return CsvFormat(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeDecimalMark.read(buf),
        )
    }

    override fun allocationSize(value: CsvFormat) = (
            FfiConverterOptionalString.allocationSize(value.`delimiter`) +
            FfiConverterOptionalBoolean.allocationSize(value.`header`) +
            FfiConverterOptionalTypeDecimalMark.allocationSize(value.`decimalMark`)
    )

    override fun write(value: CsvFormat, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`delimiter`, buf)
            FfiConverterOptionalBoolean.write(value.`header`, buf)
            FfiConverterOptionalTypeDecimalMark.write(value.`decimalMark`, buf)
    }
}



/**
 * What was sold in one currency.
 */
data class CurrencySales (
    /**
     * The currency.
     */
    val `currency`: kotlin.String
    ,
    /**
     * Orders, without returns.
     */
    val `orders`: kotlin.ULong
    ,
    /**
     * Totals less refunds and returns.
     */
    val `revenue`: Decimal
    ,
    /**
     * Refunds and returns.
     */
    val `refunded`: Decimal
    ,
    /**
     * Revenue / orders, not rounded; none without orders.
     */
    val `meanOrderValue`: Decimal?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCurrencySales: FfiConverterRustBuffer<CurrencySales> {
    override fun read(buf: ByteBuffer): CurrencySales {
        return CurrencySales(
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: CurrencySales) = (
            FfiConverterString.allocationSize(value.`currency`) +
            FfiConverterULong.allocationSize(value.`orders`) +
            FfiConverterTypeDecimal.allocationSize(value.`revenue`) +
            FfiConverterTypeDecimal.allocationSize(value.`refunded`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`meanOrderValue`)
    )

    override fun write(value: CurrencySales, buf: ByteBuffer) {
            FfiConverterString.write(value.`currency`, buf)
            FfiConverterULong.write(value.`orders`, buf)
            FfiConverterTypeDecimal.write(value.`revenue`, buf)
            FfiConverterTypeDecimal.write(value.`refunded`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`meanOrderValue`, buf)
    }
}



/**
 * Anyone the business deals with.
 *
 * Unique: no two customers that are not deleted share an identifier. `version` counts the changes from 1.
 * `Debug` shows the id and the state, and nothing personal.
 */
data class Customer (
    /**
     * The customer's id.
     */
    val `id`: CustomerId
    ,
    /**
     * Person or organization.
     */
    val `kind`: CustomerKind
    ,
    /**
     * The whole name, as it is written.
     */
    val `name`: kotlin.String?
    ,
    /**
     * The name's parts, for a person.
     */
    val `nameParts`: PersonName?
    ,
    /**
     * How the customer can be told from others and reached; the first of a kind is the main one.
     */
    val `identifiers`: List<Identifier>
    ,
    /**
     * Postal addresses; the first is the main one.
     */
    val `addresses`: List<Address>
    ,
    /**
     * Birthday, or founding day.
     */
    val `birthday`: PartialDate?
    ,
    /**
     * Gender.
     */
    val `gender`: Gender?
    ,
    /**
     * Preferred language, a BCP 47 tag.
     */
    val `language`: kotlin.String?
    ,
    /**
     * Time zone, an IANA name.
     */
    val `timeZone`: kotlin.String?
    ,
    /**
     * Occupation, or an organization's trade.
     */
    val `occupation`: kotlin.String?
    ,
    /**
     * What the customer likes, by name.
     */
    val `preferences`: Map<kotlin.String, Value>
    ,
    /**
     * Tags, sorted, each once.
     */
    val `tags`: List<kotlin.String>
    ,
    /**
     * Roles, sorted, each once.
     */
    val `roles`: List<Role>
    ,
    /**
     * How far the customer has come.
     */
    val `lifecycle`: Lifecycle
    ,
    /**
     * The member of staff who looks after the customer.
     */
    val `owner`: kotlin.String?
    ,
    /**
     * Where the customer came from.
     */
    val `source`: kotlin.String?
    ,
    /**
     * Values of the custom fields that are defined for customers, by key.
     */
    val `custom`: Map<kotlin.String, Value>
    ,
    /**
     * The consent ledger, oldest first.
     */
    val `consents`: List<Consent>
    ,
    /**
     * When the record was created.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was last changed.
     */
    val `updatedAt`: Timestamp
    ,
    /**
     * Counts the changes, from 1.
     */
    val `version`: kotlin.ULong
    ,
    /**
     * When it was deleted.
     */
    val `deletedAt`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustomer: FfiConverterRustBuffer<Customer> {
    override fun read(buf: ByteBuffer): Customer {
        return Customer(
            FfiConverterTypeCustomerId.read(buf),
            FfiConverterTypeCustomerKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypePersonName.read(buf),
            FfiConverterSequenceTypeIdentifier.read(buf),
            FfiConverterSequenceTypeAddress.read(buf),
            FfiConverterOptionalTypePartialDate.read(buf),
            FfiConverterOptionalTypeGender.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterMapStringTypeValue.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeRole.read(buf),
            FfiConverterTypeLifecycle.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterMapStringTypeValue.read(buf),
            FfiConverterSequenceTypeConsent.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Customer) = (
            FfiConverterTypeCustomerId.allocationSize(value.`id`) +
            FfiConverterTypeCustomerKind.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypePersonName.allocationSize(value.`nameParts`) +
            FfiConverterSequenceTypeIdentifier.allocationSize(value.`identifiers`) +
            FfiConverterSequenceTypeAddress.allocationSize(value.`addresses`) +
            FfiConverterOptionalTypePartialDate.allocationSize(value.`birthday`) +
            FfiConverterOptionalTypeGender.allocationSize(value.`gender`) +
            FfiConverterOptionalString.allocationSize(value.`language`) +
            FfiConverterOptionalString.allocationSize(value.`timeZone`) +
            FfiConverterOptionalString.allocationSize(value.`occupation`) +
            FfiConverterMapStringTypeValue.allocationSize(value.`preferences`) +
            FfiConverterSequenceString.allocationSize(value.`tags`) +
            FfiConverterSequenceTypeRole.allocationSize(value.`roles`) +
            FfiConverterTypeLifecycle.allocationSize(value.`lifecycle`) +
            FfiConverterOptionalString.allocationSize(value.`owner`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterMapStringTypeValue.allocationSize(value.`custom`) +
            FfiConverterSequenceTypeConsent.allocationSize(value.`consents`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`deletedAt`)
    )

    override fun write(value: Customer, buf: ByteBuffer) {
            FfiConverterTypeCustomerId.write(value.`id`, buf)
            FfiConverterTypeCustomerKind.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypePersonName.write(value.`nameParts`, buf)
            FfiConverterSequenceTypeIdentifier.write(value.`identifiers`, buf)
            FfiConverterSequenceTypeAddress.write(value.`addresses`, buf)
            FfiConverterOptionalTypePartialDate.write(value.`birthday`, buf)
            FfiConverterOptionalTypeGender.write(value.`gender`, buf)
            FfiConverterOptionalString.write(value.`language`, buf)
            FfiConverterOptionalString.write(value.`timeZone`, buf)
            FfiConverterOptionalString.write(value.`occupation`, buf)
            FfiConverterMapStringTypeValue.write(value.`preferences`, buf)
            FfiConverterSequenceString.write(value.`tags`, buf)
            FfiConverterSequenceTypeRole.write(value.`roles`, buf)
            FfiConverterTypeLifecycle.write(value.`lifecycle`, buf)
            FfiConverterOptionalString.write(value.`owner`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterMapStringTypeValue.write(value.`custom`, buf)
            FfiConverterSequenceTypeConsent.write(value.`consents`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`deletedAt`, buf)
    }
}



/**
 * Everything about one customer, from one state of the CRM.
 */
data class Customer360 (
    /**
     * The record, with identifiers, addresses, consents, custom values and tags.
     */
    val `customer`: Customer
    ,
    /**
     * What orders and interactions add up to.
     */
    val `profile`: Profile
    ,
    /**
     * How the customer relates to others.
     */
    val `relationships`: List<Relationship>
    ,
    /**
     * The newest orders.
     */
    val `orders`: List<Order>
    ,
    /**
     * The newest interactions.
     */
    val `interactions`: List<Interaction>
    ,
    /**
     * The newest notes.
     */
    val `notes`: List<Note>
    ,
    /**
     * The newest changes of the record.
     */
    val `history`: List<HistoryEntry>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustomer360: FfiConverterRustBuffer<Customer360> {
    override fun read(buf: ByteBuffer): Customer360 {
        return Customer360(
            FfiConverterTypeCustomer.read(buf),
            FfiConverterTypeProfile.read(buf),
            FfiConverterSequenceTypeRelationship.read(buf),
            FfiConverterSequenceTypeOrder.read(buf),
            FfiConverterSequenceTypeInteraction.read(buf),
            FfiConverterSequenceTypeNote.read(buf),
            FfiConverterSequenceTypeHistoryEntry.read(buf),
        )
    }

    override fun allocationSize(value: Customer360) = (
            FfiConverterTypeCustomer.allocationSize(value.`customer`) +
            FfiConverterTypeProfile.allocationSize(value.`profile`) +
            FfiConverterSequenceTypeRelationship.allocationSize(value.`relationships`) +
            FfiConverterSequenceTypeOrder.allocationSize(value.`orders`) +
            FfiConverterSequenceTypeInteraction.allocationSize(value.`interactions`) +
            FfiConverterSequenceTypeNote.allocationSize(value.`notes`) +
            FfiConverterSequenceTypeHistoryEntry.allocationSize(value.`history`)
    )

    override fun write(value: Customer360, buf: ByteBuffer) {
            FfiConverterTypeCustomer.write(value.`customer`, buf)
            FfiConverterTypeProfile.write(value.`profile`, buf)
            FfiConverterSequenceTypeRelationship.write(value.`relationships`, buf)
            FfiConverterSequenceTypeOrder.write(value.`orders`, buf)
            FfiConverterSequenceTypeInteraction.write(value.`interactions`, buf)
            FfiConverterSequenceTypeNote.write(value.`notes`, buf)
            FfiConverterSequenceTypeHistoryEntry.write(value.`history`, buf)
    }
}



/**
 * How much of each list a 360° view holds; 0 leaves a list out.
 */
data class Customer360Options (
    /**
     * Orders, newest first.
     */
    val `orders`: kotlin.UInt? = null
    ,
    /**
     * Interactions, newest first.
     */
    val `interactions`: kotlin.UInt? = null
    ,
    /**
     * Notes, newest first.
     */
    val `notes`: kotlin.UInt? = null
    ,
    /**
     * Relationships.
     */
    val `relationships`: kotlin.UInt? = null
    ,
    /**
     * Changes of the customer's record, newest first.
     */
    val `history`: kotlin.UInt? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustomer360Options: FfiConverterRustBuffer<Customer360Options> {
    override fun read(buf: ByteBuffer): Customer360Options {
        return Customer360Options(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: Customer360Options) = (
            FfiConverterOptionalUInt.allocationSize(value.`orders`) +
            FfiConverterOptionalUInt.allocationSize(value.`interactions`) +
            FfiConverterOptionalUInt.allocationSize(value.`notes`) +
            FfiConverterOptionalUInt.allocationSize(value.`relationships`) +
            FfiConverterOptionalUInt.allocationSize(value.`history`)
    )

    override fun write(value: Customer360Options, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`orders`, buf)
            FfiConverterOptionalUInt.write(value.`interactions`, buf)
            FfiConverterOptionalUInt.write(value.`notes`, buf)
            FfiConverterOptionalUInt.write(value.`relationships`, buf)
            FfiConverterOptionalUInt.write(value.`history`, buf)
    }
}



/**
 * What the columns of a file of customers mean. Empty cells say nothing.
 *
 * A row is known again by the first of these that it has: external id, e-mail address, phone number. A row without
 * any gets an external id that is made of its cells, so that it is known again too.
 */
data class CustomerMapping (
    /**
     * How the file separates its values.
     */
    val `format`: CsvFormat? = null
    ,
    /**
     * The customer's id in the system that the file comes from.
     */
    val `externalId`: Column? = null
    ,
    /**
     * The system's name: the issuer of the external ids, `import` when left out.
     */
    val `issuer`: kotlin.String? = null
    ,
    /**
     * E-mail address.
     */
    val `email`: Column? = null
    ,
    /**
     * Phone number.
     */
    val `phone`: Column? = null
    ,
    /**
     * `person` or `organization`; a new customer is a person when left out.
     */
    val `kind`: Column? = null
    ,
    /**
     * The whole name.
     */
    val `name`: Column? = null
    ,
    /**
     * The given name.
     */
    val `givenName`: Column? = null
    ,
    /**
     * The family's name.
     */
    val `familyName`: Column? = null
    ,
    /**
     * Birthday, in `date_format`.
     */
    val `birthday`: Column? = null
    ,
    /**
     * How birthdays are written.
     */
    val `dateFormat`: kotlin.String? = null
    ,
    /**
     * `female`, `male` or `nonbinary`, or their first letters; `x` for the last.
     */
    val `gender`: Column? = null
    ,
    /**
     * Preferred language, a BCP 47 tag.
     */
    val `language`: Column? = null
    ,
    /**
     * Occupation, or trade.
     */
    val `occupation`: Column? = null
    ,
    /**
     * The lines of the address above the city, one or more a cell.
     */
    val `addressLines`: List<Column>? = null
    ,
    /**
     * The address's postal code.
     */
    val `postalCode`: Column? = null
    ,
    /**
     * The address's city.
     */
    val `city`: Column? = null
    ,
    /**
     * The address's state or province.
     */
    val `region`: Column? = null
    ,
    /**
     * The address's country, two letters (ISO 3166-1).
     */
    val `country`: Column? = null
    ,
    /**
     * Tags, with `tag_separator` between them.
     */
    val `tags`: Column? = null
    ,
    /**
     * What stands between two tags, a comma when left out.
     */
    val `tagSeparator`: kotlin.String? = null
    ,
    /**
     * A stage by its name, such as `lead`.
     */
    val `lifecycle`: Column? = null
    ,
    /**
     * The member of staff who looks after the customer.
     */
    val `owner`: Column? = null
    ,
    /**
     * Where the customer came from.
     */
    val `source`: Column? = null
    ,
    /**
     * Custom fields, by key; read by the type of their definition. Dates and instants are in `date_format`, choices
     * have `tag_separator` between them.
     */
    val `custom`: Map<kotlin.String, Column>? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustomerMapping: FfiConverterRustBuffer<CustomerMapping> {
    override fun read(buf: ByteBuffer): CustomerMapping {
        return CustomerMapping(
            FfiConverterOptionalTypeCsvFormat.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalSequenceTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalMapStringTypeColumn.read(buf),
        )
    }

    override fun allocationSize(value: CustomerMapping) = (
            FfiConverterOptionalTypeCsvFormat.allocationSize(value.`format`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`externalId`) +
            FfiConverterOptionalString.allocationSize(value.`issuer`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`email`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`phone`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`name`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`givenName`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`familyName`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`birthday`) +
            FfiConverterOptionalString.allocationSize(value.`dateFormat`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`gender`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`language`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`occupation`) +
            FfiConverterOptionalSequenceTypeColumn.allocationSize(value.`addressLines`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`postalCode`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`city`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`region`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`country`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`tags`) +
            FfiConverterOptionalString.allocationSize(value.`tagSeparator`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`lifecycle`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`owner`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`source`) +
            FfiConverterOptionalMapStringTypeColumn.allocationSize(value.`custom`)
    )

    override fun write(value: CustomerMapping, buf: ByteBuffer) {
            FfiConverterOptionalTypeCsvFormat.write(value.`format`, buf)
            FfiConverterOptionalTypeColumn.write(value.`externalId`, buf)
            FfiConverterOptionalString.write(value.`issuer`, buf)
            FfiConverterOptionalTypeColumn.write(value.`email`, buf)
            FfiConverterOptionalTypeColumn.write(value.`phone`, buf)
            FfiConverterOptionalTypeColumn.write(value.`kind`, buf)
            FfiConverterOptionalTypeColumn.write(value.`name`, buf)
            FfiConverterOptionalTypeColumn.write(value.`givenName`, buf)
            FfiConverterOptionalTypeColumn.write(value.`familyName`, buf)
            FfiConverterOptionalTypeColumn.write(value.`birthday`, buf)
            FfiConverterOptionalString.write(value.`dateFormat`, buf)
            FfiConverterOptionalTypeColumn.write(value.`gender`, buf)
            FfiConverterOptionalTypeColumn.write(value.`language`, buf)
            FfiConverterOptionalTypeColumn.write(value.`occupation`, buf)
            FfiConverterOptionalSequenceTypeColumn.write(value.`addressLines`, buf)
            FfiConverterOptionalTypeColumn.write(value.`postalCode`, buf)
            FfiConverterOptionalTypeColumn.write(value.`city`, buf)
            FfiConverterOptionalTypeColumn.write(value.`region`, buf)
            FfiConverterOptionalTypeColumn.write(value.`country`, buf)
            FfiConverterOptionalTypeColumn.write(value.`tags`, buf)
            FfiConverterOptionalString.write(value.`tagSeparator`, buf)
            FfiConverterOptionalTypeColumn.write(value.`lifecycle`, buf)
            FfiConverterOptionalTypeColumn.write(value.`owner`, buf)
            FfiConverterOptionalTypeColumn.write(value.`source`, buf)
            FfiConverterOptionalMapStringTypeColumn.write(value.`custom`, buf)
    }
}



/**
 * One page of a list.
 */
data class CustomerPage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<Customer>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustomerPage: FfiConverterRustBuffer<CustomerPage> {
    override fun read(buf: ByteBuffer): CustomerPage {
        return CustomerPage(
            FfiConverterSequenceTypeCustomer.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: CustomerPage) = (
            FfiConverterSequenceTypeCustomer.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: CustomerPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeCustomer.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * What an update says of each field of a customer.
 */
data class CustomerPatch (
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * Person or organization.
     */
    val `kind`: CustomerKind? = null
    ,
    /**
     * The whole name.
     */
    val `name`: TextPatch? = null
    ,
    /**
     * The name's parts.
     */
    val `nameParts`: PersonNamePatch? = null
    ,
    /**
     * All identifiers.
     */
    val `identifiers`: IdentifierListPatch? = null
    ,
    /**
     * All addresses.
     */
    val `addresses`: AddressListPatch? = null
    ,
    /**
     * Birthday, or founding day.
     */
    val `birthday`: PartialDatePatch? = null
    ,
    /**
     * Gender.
     */
    val `gender`: GenderPatch? = null
    ,
    /**
     * Preferred language.
     */
    val `language`: TextPatch? = null
    ,
    /**
     * Time zone.
     */
    val `timeZone`: TextPatch? = null
    ,
    /**
     * Occupation, or an organization's trade.
     */
    val `occupation`: TextPatch? = null
    ,
    /**
     * Preferences by name: a value sets one, `None` removes one; those not named stay.
     */
    val `preferences`: Map<kotlin.String, Value?>? = null
    ,
    /**
     * All tags.
     */
    val `tags`: TextListPatch? = null
    ,
    /**
     * All roles.
     */
    val `roles`: RoleListPatch? = null
    ,
    /**
     * How far the customer has come.
     */
    val `lifecycle`: Lifecycle? = null
    ,
    /**
     * The member of staff who looks after the customer.
     */
    val `owner`: TextPatch? = null
    ,
    /**
     * Where the customer came from.
     */
    val `source`: TextPatch? = null
    ,
    /**
     * Custom values by key: a value sets one, `None` removes one; those not named stay.
     */
    val `custom`: Map<kotlin.String, Value?>? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustomerPatch: FfiConverterRustBuffer<CustomerPatch> {
    override fun read(buf: ByteBuffer): CustomerPatch {
        return CustomerPatch(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalTypeCustomerKind.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypePersonNamePatch.read(buf),
            FfiConverterOptionalTypeIdentifierListPatch.read(buf),
            FfiConverterOptionalTypeAddressListPatch.read(buf),
            FfiConverterOptionalTypePartialDatePatch.read(buf),
            FfiConverterOptionalTypeGenderPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalMapStringOptionalTypeValue.read(buf),
            FfiConverterOptionalTypeTextListPatch.read(buf),
            FfiConverterOptionalTypeRoleListPatch.read(buf),
            FfiConverterOptionalTypeLifecycle.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalMapStringOptionalTypeValue.read(buf),
        )
    }

    override fun allocationSize(value: CustomerPatch) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeCustomerKind.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`name`) +
            FfiConverterOptionalTypePersonNamePatch.allocationSize(value.`nameParts`) +
            FfiConverterOptionalTypeIdentifierListPatch.allocationSize(value.`identifiers`) +
            FfiConverterOptionalTypeAddressListPatch.allocationSize(value.`addresses`) +
            FfiConverterOptionalTypePartialDatePatch.allocationSize(value.`birthday`) +
            FfiConverterOptionalTypeGenderPatch.allocationSize(value.`gender`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`language`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`timeZone`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`occupation`) +
            FfiConverterOptionalMapStringOptionalTypeValue.allocationSize(value.`preferences`) +
            FfiConverterOptionalTypeTextListPatch.allocationSize(value.`tags`) +
            FfiConverterOptionalTypeRoleListPatch.allocationSize(value.`roles`) +
            FfiConverterOptionalTypeLifecycle.allocationSize(value.`lifecycle`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`owner`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`source`) +
            FfiConverterOptionalMapStringOptionalTypeValue.allocationSize(value.`custom`)
    )

    override fun write(value: CustomerPatch, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalTypeCustomerKind.write(value.`kind`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`name`, buf)
            FfiConverterOptionalTypePersonNamePatch.write(value.`nameParts`, buf)
            FfiConverterOptionalTypeIdentifierListPatch.write(value.`identifiers`, buf)
            FfiConverterOptionalTypeAddressListPatch.write(value.`addresses`, buf)
            FfiConverterOptionalTypePartialDatePatch.write(value.`birthday`, buf)
            FfiConverterOptionalTypeGenderPatch.write(value.`gender`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`language`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`timeZone`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`occupation`, buf)
            FfiConverterOptionalMapStringOptionalTypeValue.write(value.`preferences`, buf)
            FfiConverterOptionalTypeTextListPatch.write(value.`tags`, buf)
            FfiConverterOptionalTypeRoleListPatch.write(value.`roles`, buf)
            FfiConverterOptionalTypeLifecycle.write(value.`lifecycle`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`owner`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`source`, buf)
            FfiConverterOptionalMapStringOptionalTypeValue.write(value.`custom`, buf)
    }
}



/**
 * Which customers a list holds, and in which order; everything left out does not narrow it.
 */
data class CustomerQuery (
    /**
     * Persons or organizations.
     */
    val `kind`: CustomerKind? = null
    ,
    /**
     * Customers who have this role.
     */
    val `role`: Role? = null
    ,
    /**
     * Customers who have this tag.
     */
    val `tag`: kotlin.String? = null
    ,
    /**
     * Customers at this stage.
     */
    val `lifecycle`: Lifecycle? = null
    ,
    /**
     * Customers whom this member of staff looks after.
     */
    val `owner`: kotlin.String? = null
    ,
    /**
     * Customers with words that begin with those of this text, as `search`(crate::Customers::search) finds them.
     */
    val `text`: kotlin.String? = null
    ,
    /**
     * Customers created at this instant or later.
     */
    val `createdFrom`: Timestamp? = null
    ,
    /**
     * Customers created before this instant.
     */
    val `createdUntil`: Timestamp? = null
    ,
    /**
     * Customers last changed at this instant or later.
     */
    val `updatedFrom`: Timestamp? = null
    ,
    /**
     * Customers last changed before this instant.
     */
    val `updatedUntil`: Timestamp? = null
    ,
    /**
     * What is done with deleted customers.
     */
    val `deleted`: Deleted? = null
    ,
    /**
     * What the customers are sorted by; those that are equal come in the order of their creation.
     */
    val `sort`: CustomerSort? = null
    ,
    /**
     * Up or down.
     */
    val `order`: SortOrder? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustomerQuery: FfiConverterRustBuffer<CustomerQuery> {
    override fun read(buf: ByteBuffer): CustomerQuery {
        return CustomerQuery(
            FfiConverterOptionalTypeCustomerKind.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLifecycle.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeDeleted.read(buf),
            FfiConverterOptionalTypeCustomerSort.read(buf),
            FfiConverterOptionalTypeSortOrder.read(buf),
        )
    }

    override fun allocationSize(value: CustomerQuery) = (
            FfiConverterOptionalTypeCustomerKind.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`role`) +
            FfiConverterOptionalString.allocationSize(value.`tag`) +
            FfiConverterOptionalTypeLifecycle.allocationSize(value.`lifecycle`) +
            FfiConverterOptionalString.allocationSize(value.`owner`) +
            FfiConverterOptionalString.allocationSize(value.`text`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdFrom`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdUntil`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedFrom`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedUntil`) +
            FfiConverterOptionalTypeDeleted.allocationSize(value.`deleted`) +
            FfiConverterOptionalTypeCustomerSort.allocationSize(value.`sort`) +
            FfiConverterOptionalTypeSortOrder.allocationSize(value.`order`)
    )

    override fun write(value: CustomerQuery, buf: ByteBuffer) {
            FfiConverterOptionalTypeCustomerKind.write(value.`kind`, buf)
            FfiConverterOptionalTypeRole.write(value.`role`, buf)
            FfiConverterOptionalString.write(value.`tag`, buf)
            FfiConverterOptionalTypeLifecycle.write(value.`lifecycle`, buf)
            FfiConverterOptionalString.write(value.`owner`, buf)
            FfiConverterOptionalString.write(value.`text`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdFrom`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdUntil`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedFrom`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedUntil`, buf)
            FfiConverterOptionalTypeDeleted.write(value.`deleted`, buf)
            FfiConverterOptionalTypeCustomerSort.write(value.`sort`, buf)
            FfiConverterOptionalTypeSortOrder.write(value.`order`, buf)
    }
}



/**
 * What exactly went wrong, and where.
 */
data class ErrorDetail (
    /**
     * The stable code.
     */
    val `code`: ErrorCode
    ,
    /**
     * The entity it is about, such as `customer`.
     */
    val `entity`: kotlin.String?
    ,
    /**
     * The path of the field it is about, such as `lines[2].quantity`.
     */
    val `field`: kotlin.String?
    ,
    /**
     * The row of the input it is about, the first being 1.
     */
    val `row`: kotlin.ULong?
    ,
    /**
     * All of it as one line, for a log.
     */
    val `text`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeErrorDetail: FfiConverterRustBuffer<ErrorDetail> {
    override fun read(buf: ByteBuffer): ErrorDetail {
        return ErrorDetail(
            FfiConverterTypeErrorCode.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ErrorDetail) = (
            FfiConverterTypeErrorCode.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`entity`) +
            FfiConverterOptionalString.allocationSize(value.`field`) +
            FfiConverterOptionalULong.allocationSize(value.`row`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: ErrorDetail, buf: ByteBuffer) {
            FfiConverterTypeErrorCode.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`entity`, buf)
            FfiConverterOptionalString.write(value.`field`, buf)
            FfiConverterOptionalULong.write(value.`row`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}



/**
 * A field's values before and after a change, as on the wire.
 */
data class FieldChange (
    /**
     * The field's name.
     */
    val `field`: kotlin.String
    ,
    /**
     * The value before; null when there was none.
     */
    val `old`: kotlin.String
    ,
    /**
     * The value after; null when there is none.
     */
    val `new`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFieldChange: FfiConverterRustBuffer<FieldChange> {
    override fun read(buf: ByteBuffer): FieldChange {
        return FieldChange(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FieldChange) = (
            FfiConverterString.allocationSize(value.`field`) +
            FfiConverterString.allocationSize(value.`old`) +
            FfiConverterString.allocationSize(value.`new`)
    )

    override fun write(value: FieldChange, buf: ByteBuffer) {
            FfiConverterString.write(value.`field`, buf)
            FfiConverterString.write(value.`old`, buf)
            FfiConverterString.write(value.`new`, buf)
    }
}



/**
 * The definition of a custom field of customers.
 */
data class FieldDefinition (
    /**
     * The name under which values are stored: lower-case letters, digits and `_`, at most 64.
     */
    val `key`: kotlin.String
    ,
    /**
     * What people see.
     */
    val `label`: kotlin.String
    ,
    /**
     * The type of the values.
     */
    val `kind`: FieldKind
    ,
    /**
     * What can be chosen, in the order in which it is offered; empty for kinds without choices.
     */
    val `choices`: List<kotlin.String>
    ,
    /**
     * Whether a customer cannot be created without a value, nor an update remove it.
     */
    val `required`: kotlin.Boolean
    ,
    /**
     * When the field was defined.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When the definition was last changed.
     */
    val `updatedAt`: Timestamp
    ,
    /**
     * Counts the changes, from 1.
     */
    val `version`: kotlin.ULong
    ,
    /**
     * When it was deleted.
     */
    val `deletedAt`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFieldDefinition: FfiConverterRustBuffer<FieldDefinition> {
    override fun read(buf: ByteBuffer): FieldDefinition {
        return FieldDefinition(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeFieldKind.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: FieldDefinition) = (
            FfiConverterString.allocationSize(value.`key`) +
            FfiConverterString.allocationSize(value.`label`) +
            FfiConverterTypeFieldKind.allocationSize(value.`kind`) +
            FfiConverterSequenceString.allocationSize(value.`choices`) +
            FfiConverterBoolean.allocationSize(value.`required`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`deletedAt`)
    )

    override fun write(value: FieldDefinition, buf: ByteBuffer) {
            FfiConverterString.write(value.`key`, buf)
            FfiConverterString.write(value.`label`, buf)
            FfiConverterTypeFieldKind.write(value.`kind`, buf)
            FfiConverterSequenceString.write(value.`choices`, buf)
            FfiConverterBoolean.write(value.`required`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`deletedAt`, buf)
    }
}



/**
 * What an update says of a definition; its kind never changes.
 */
data class FieldPatch (
    /**
     * Refuse the update with `stale_version` unless the definition has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * What people see.
     */
    val `label`: kotlin.String? = null
    ,
    /**
     * All choices. Values that were chosen before and are no choice any more stay.
     */
    val `choices`: List<kotlin.String>? = null
    ,
    /**
     * Whether a value is required from now on; customers without one stay as they are.
     */
    val `required`: kotlin.Boolean? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFieldPatch: FfiConverterRustBuffer<FieldPatch> {
    override fun read(buf: ByteBuffer): FieldPatch {
        return FieldPatch(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalSequenceString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: FieldPatch) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalString.allocationSize(value.`label`) +
            FfiConverterOptionalSequenceString.allocationSize(value.`choices`) +
            FfiConverterOptionalBoolean.allocationSize(value.`required`)
    )

    override fun write(value: FieldPatch, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
            FfiConverterOptionalSequenceString.write(value.`choices`, buf)
            FfiConverterOptionalBoolean.write(value.`required`, buf)
    }
}



/**
 * One change of a record.
 */
data class HistoryEntry (
    /**
     * Its number in the journal.
     */
    val `seq`: kotlin.ULong
    ,
    /**
     * When it was made.
     */
    val `at`: Timestamp
    ,
    /**
     * Who made it, if the handle said so.
     */
    val `actor`: kotlin.String?
    ,
    /**
     * The import that made it.
     */
    val `batch`: ImportId?
    ,
    /**
     * What was done.
     */
    val `operation`: Operation
    ,
    /**
     * The fields that changed, by name; empty for a creation.
     */
    val `fields`: List<FieldChange>
    ,
    /**
     * Whether the values were erased since.
     */
    val `erased`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHistoryEntry: FfiConverterRustBuffer<HistoryEntry> {
    override fun read(buf: ByteBuffer): HistoryEntry {
        return HistoryEntry(
            FfiConverterULong.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeImportId.read(buf),
            FfiConverterTypeOperation.read(buf),
            FfiConverterSequenceTypeFieldChange.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: HistoryEntry) = (
            FfiConverterULong.allocationSize(value.`seq`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`actor`) +
            FfiConverterOptionalTypeImportId.allocationSize(value.`batch`) +
            FfiConverterTypeOperation.allocationSize(value.`operation`) +
            FfiConverterSequenceTypeFieldChange.allocationSize(value.`fields`) +
            FfiConverterBoolean.allocationSize(value.`erased`)
    )

    override fun write(value: HistoryEntry, buf: ByteBuffer) {
            FfiConverterULong.write(value.`seq`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`actor`, buf)
            FfiConverterOptionalTypeImportId.write(value.`batch`, buf)
            FfiConverterTypeOperation.write(value.`operation`, buf)
            FfiConverterSequenceTypeFieldChange.write(value.`fields`, buf)
            FfiConverterBoolean.write(value.`erased`, buf)
    }
}



/**
 * One page of a list.
 */
data class HistoryEntryPage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<HistoryEntry>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHistoryEntryPage: FfiConverterRustBuffer<HistoryEntryPage> {
    override fun read(buf: ByteBuffer): HistoryEntryPage {
        return HistoryEntryPage(
            FfiConverterSequenceTypeHistoryEntry.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: HistoryEntryPage) = (
            FfiConverterSequenceTypeHistoryEntry.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: HistoryEntryPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeHistoryEntry.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * One identifier. No two customers that are not deleted share one of the same kind and issuer.
 *
 * It is given as people write it and kept in a normal form, by which it is also found.
 */
data class Identifier (
    /**
     * What it is.
     */
    val `kind`: IdentifierKind
    ,
    /**
     * The value in its normal form.
     */
    val `value`: kotlin.String
    ,
    /**
     * Who gave it: the system of an external id, the network of a social name.
     */
    val `issuer`: kotlin.String? = null
    ,
    /**
     * What it is for: `work`, `private`.
     */
    val `label`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentifier: FfiConverterRustBuffer<Identifier> {
    override fun read(buf: ByteBuffer): Identifier {
        return Identifier(
            FfiConverterTypeIdentifierKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Identifier) = (
            FfiConverterTypeIdentifierKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`value`) +
            FfiConverterOptionalString.allocationSize(value.`issuer`) +
            FfiConverterOptionalString.allocationSize(value.`label`)
    )

    override fun write(value: Identifier, buf: ByteBuffer) {
            FfiConverterTypeIdentifierKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`value`, buf)
            FfiConverterOptionalString.write(value.`issuer`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
    }
}



/**
 * What is kept of an import.
 */
data class Import (
    /**
     * The import's id, which the journal's changes name as their batch.
     */
    val `id`: ImportId
    ,
    /**
     * What it brought.
     */
    val `kind`: ImportKind
    ,
    /**
     * Who ran it, if the handle said so.
     */
    val `actor`: kotlin.String?
    ,
    /**
     * When it began.
     */
    val `startedAt`: Timestamp
    ,
    /**
     * When it ended; none while it runs, and when it was interrupted. An interrupted import goes on when the same
     * file is imported again.
     */
    val `finishedAt`: Timestamp?
    ,
    /**
     * Rows of the file; zeros before the end.
     */
    val `rows`: ImportCounts
    ,
    /**
     * Customers, or orders; zeros before the end.
     */
    val `records`: ImportCounts
    ,
    /**
     * When it was taken back.
     */
    val `revertedAt`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeImport: FfiConverterRustBuffer<Import> {
    override fun read(buf: ByteBuffer): Import {
        return Import(
            FfiConverterTypeImportId.read(buf),
            FfiConverterTypeImportKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterTypeImportCounts.read(buf),
            FfiConverterTypeImportCounts.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Import) = (
            FfiConverterTypeImportId.allocationSize(value.`id`) +
            FfiConverterTypeImportKind.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`actor`) +
            FfiConverterTypeTimestamp.allocationSize(value.`startedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`finishedAt`) +
            FfiConverterTypeImportCounts.allocationSize(value.`rows`) +
            FfiConverterTypeImportCounts.allocationSize(value.`records`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`revertedAt`)
    )

    override fun write(value: Import, buf: ByteBuffer) {
            FfiConverterTypeImportId.write(value.`id`, buf)
            FfiConverterTypeImportKind.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`actor`, buf)
            FfiConverterTypeTimestamp.write(value.`startedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`finishedAt`, buf)
            FfiConverterTypeImportCounts.write(value.`rows`, buf)
            FfiConverterTypeImportCounts.write(value.`records`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`revertedAt`, buf)
    }
}



/**
 * What became of what was read: `read` = `imported` + `skipped` + `rejected`.
 */
data class ImportCounts (
    /**
     * How many were read.
     */
    val `read`: kotlin.ULong
    ,
    /**
     * Created or updated.
     */
    val `imported`: kotlin.ULong
    ,
    /**
     * Stored already, just so, or to be left as they are.
     */
    val `skipped`: kotlin.ULong
    ,
    /**
     * Refused for an error.
     */
    val `rejected`: kotlin.ULong

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeImportCounts: FfiConverterRustBuffer<ImportCounts> {
    override fun read(buf: ByteBuffer): ImportCounts {
        return ImportCounts(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: ImportCounts) = (
            FfiConverterULong.allocationSize(value.`read`) +
            FfiConverterULong.allocationSize(value.`imported`) +
            FfiConverterULong.allocationSize(value.`skipped`) +
            FfiConverterULong.allocationSize(value.`rejected`)
    )

    override fun write(value: ImportCounts, buf: ByteBuffer) {
            FfiConverterULong.write(value.`read`, buf)
            FfiConverterULong.write(value.`imported`, buf)
            FfiConverterULong.write(value.`skipped`, buf)
            FfiConverterULong.write(value.`rejected`, buf)
    }
}



/**
 * One page of a list.
 */
data class ImportPage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<Import>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeImportPage: FfiConverterRustBuffer<ImportPage> {
    override fun read(buf: ByteBuffer): ImportPage {
        return ImportPage(
            FfiConverterSequenceTypeImport.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: ImportPage) = (
            FfiConverterSequenceTypeImport.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: ImportPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeImport.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * What an import did.
 */
data class ImportReport (
    /**
     * The import's id; none for a dry run.
     */
    val `id`: ImportId?
    ,
    /**
     * Rows of the file.
     */
    val `rows`: ImportCounts
    ,
    /**
     * Customers, or orders; a row that belongs to no order counts as one.
     */
    val `records`: ImportCounts
    ,
    /**
     * Customers that were created; with orders these are the customers that were not stored.
     */
    val `customersCreated`: kotlin.ULong
    ,
    /**
     * Products that were created, since an order named them.
     */
    val `productsCreated`: kotlin.ULong
    ,
    /**
     * The errors that were found first, by row.
     */
    val `errors`: List<RowError>
    ,
    /**
     * How many errors there were.
     */
    val `errorCount`: kotlin.ULong
    ,
    /**
     * Whether the progress function ended the import before the end of the file.
     */
    val `stopped`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeImportReport: FfiConverterRustBuffer<ImportReport> {
    override fun read(buf: ByteBuffer): ImportReport {
        return ImportReport(
            FfiConverterOptionalTypeImportId.read(buf),
            FfiConverterTypeImportCounts.read(buf),
            FfiConverterTypeImportCounts.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceTypeRowError.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ImportReport) = (
            FfiConverterOptionalTypeImportId.allocationSize(value.`id`) +
            FfiConverterTypeImportCounts.allocationSize(value.`rows`) +
            FfiConverterTypeImportCounts.allocationSize(value.`records`) +
            FfiConverterULong.allocationSize(value.`customersCreated`) +
            FfiConverterULong.allocationSize(value.`productsCreated`) +
            FfiConverterSequenceTypeRowError.allocationSize(value.`errors`) +
            FfiConverterULong.allocationSize(value.`errorCount`) +
            FfiConverterBoolean.allocationSize(value.`stopped`)
    )

    override fun write(value: ImportReport, buf: ByteBuffer) {
            FfiConverterOptionalTypeImportId.write(value.`id`, buf)
            FfiConverterTypeImportCounts.write(value.`rows`, buf)
            FfiConverterTypeImportCounts.write(value.`records`, buf)
            FfiConverterULong.write(value.`customersCreated`, buf)
            FfiConverterULong.write(value.`productsCreated`, buf)
            FfiConverterSequenceTypeRowError.write(value.`errors`, buf)
            FfiConverterULong.write(value.`errorCount`, buf)
            FfiConverterBoolean.write(value.`stopped`, buf)
    }
}



/**
 * A value that was left out, since it is somebody else's already or not in form.
 */
data class IngestConflict (
    /**
     * Where it lies in the payload.
     */
    val `field`: kotlin.String
    ,
    /**
     * Why it was left out: `taken`, `invalid_email`, `invalid_phone`.
     */
    val `code`: ErrorCode

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIngestConflict: FfiConverterRustBuffer<IngestConflict> {
    override fun read(buf: ByteBuffer): IngestConflict {
        return IngestConflict(
            FfiConverterString.read(buf),
            FfiConverterTypeErrorCode.read(buf),
        )
    }

    override fun allocationSize(value: IngestConflict) = (
            FfiConverterString.allocationSize(value.`field`) +
            FfiConverterTypeErrorCode.allocationSize(value.`code`)
    )

    override fun write(value: IngestConflict, buf: ByteBuffer) {
            FfiConverterString.write(value.`field`, buf)
            FfiConverterTypeErrorCode.write(value.`code`, buf)
    }
}



/**
 * What became of a webhook: what it did, and the records that it is about.
 */
data class Ingested (
    /**
     * What it did.
     */
    val `outcome`: IngestOutcome
    ,
    /**
     * Why it was left aside, if it was.
     */
    val `reason`: IngestReason?
    ,
    /**
     * Whom it is about.
     */
    val `customerId`: CustomerId?
    ,
    /**
     * The order.
     */
    val `orderId`: OrderId?
    ,
    /**
     * The refunds that it reports.
     */
    val `refundIds`: List<RefundId>
    ,
    /**
     * The products, one for each variant.
     */
    val `productIds`: List<ProductId>
    ,
    /**
     * The interaction.
     */
    val `interactionId`: InteractionId?
    ,
    /**
     * What was left out.
     */
    val `conflicts`: List<IngestConflict>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIngested: FfiConverterRustBuffer<Ingested> {
    override fun read(buf: ByteBuffer): Ingested {
        return Ingested(
            FfiConverterTypeIngestOutcome.read(buf),
            FfiConverterOptionalTypeIngestReason.read(buf),
            FfiConverterOptionalTypeCustomerId.read(buf),
            FfiConverterOptionalTypeOrderId.read(buf),
            FfiConverterSequenceTypeRefundId.read(buf),
            FfiConverterSequenceTypeProductId.read(buf),
            FfiConverterOptionalTypeInteractionId.read(buf),
            FfiConverterSequenceTypeIngestConflict.read(buf),
        )
    }

    override fun allocationSize(value: Ingested) = (
            FfiConverterTypeIngestOutcome.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeIngestReason.allocationSize(value.`reason`) +
            FfiConverterOptionalTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterOptionalTypeOrderId.allocationSize(value.`orderId`) +
            FfiConverterSequenceTypeRefundId.allocationSize(value.`refundIds`) +
            FfiConverterSequenceTypeProductId.allocationSize(value.`productIds`) +
            FfiConverterOptionalTypeInteractionId.allocationSize(value.`interactionId`) +
            FfiConverterSequenceTypeIngestConflict.allocationSize(value.`conflicts`)
    )

    override fun write(value: Ingested, buf: ByteBuffer) {
            FfiConverterTypeIngestOutcome.write(value.`outcome`, buf)
            FfiConverterOptionalTypeIngestReason.write(value.`reason`, buf)
            FfiConverterOptionalTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterOptionalTypeOrderId.write(value.`orderId`, buf)
            FfiConverterSequenceTypeRefundId.write(value.`refundIds`, buf)
            FfiConverterSequenceTypeProductId.write(value.`productIds`, buf)
            FfiConverterOptionalTypeInteractionId.write(value.`interactionId`, buf)
            FfiConverterSequenceTypeIngestConflict.write(value.`conflicts`, buf)
    }
}



/**
 * Something that passed between the business and somebody.
 *
 * Unique: no two interactions share an idempotency key, deleted ones included. `version` counts the changes from 1.
 */
data class Interaction (
    /**
     * The interaction's id.
     */
    val `id`: InteractionId
    ,
    /**
     * Whose it is; none while that is not known, as with page views before a log-in.
     */
    val `customerId`: CustomerId?
    ,
    /**
     * What it was.
     */
    val `kind`: InteractionKind
    ,
    /**
     * The event's name, always there for a custom event.
     */
    val `name`: kotlin.String?
    ,
    /**
     * Who turned to whom, where that can be said.
     */
    val `direction`: Direction?
    ,
    /**
     * The channel it took.
     */
    val `channel`: Channel
    ,
    /**
     * What it was about, in a line.
     */
    val `subject`: kotlin.String?
    ,
    /**
     * What was said or written.
     */
    val `body`: kotlin.String?
    ,
    /**
     * What came of it: `no_answer`, `interested`, `complaint solved`.
     */
    val `outcome`: kotlin.String?
    ,
    /**
     * How long it took.
     */
    val `durationSeconds`: kotlin.UInt?
    ,
    /**
     * Where it was.
     */
    val `location`: Location?
    ,
    /**
     * The member of staff who took part.
     */
    val `staff`: kotlin.String?
    ,
    /**
     * Free values by name, such as the page's address.
     */
    val `properties`: Map<kotlin.String, Value>
    ,
    /**
     * What tells a repeated recording from a new one.
     */
    val `idempotencyKey`: kotlin.String?
    ,
    /**
     * When it happened, or began.
     */
    val `at`: Timestamp
    ,
    /**
     * When the record was created.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was last changed.
     */
    val `updatedAt`: Timestamp
    ,
    /**
     * Counts the changes, from 1.
     */
    val `version`: kotlin.ULong
    ,
    /**
     * When it was deleted.
     */
    val `deletedAt`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInteraction: FfiConverterRustBuffer<Interaction> {
    override fun read(buf: ByteBuffer): Interaction {
        return Interaction(
            FfiConverterTypeInteractionId.read(buf),
            FfiConverterOptionalTypeCustomerId.read(buf),
            FfiConverterTypeInteractionKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDirection.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeLocation.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterMapStringTypeValue.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Interaction) = (
            FfiConverterTypeInteractionId.allocationSize(value.`id`) +
            FfiConverterOptionalTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterTypeInteractionKind.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeDirection.allocationSize(value.`direction`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterOptionalString.allocationSize(value.`subject`) +
            FfiConverterOptionalString.allocationSize(value.`body`) +
            FfiConverterOptionalString.allocationSize(value.`outcome`) +
            FfiConverterOptionalUInt.allocationSize(value.`durationSeconds`) +
            FfiConverterOptionalTypeLocation.allocationSize(value.`location`) +
            FfiConverterOptionalString.allocationSize(value.`staff`) +
            FfiConverterMapStringTypeValue.allocationSize(value.`properties`) +
            FfiConverterOptionalString.allocationSize(value.`idempotencyKey`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`deletedAt`)
    )

    override fun write(value: Interaction, buf: ByteBuffer) {
            FfiConverterTypeInteractionId.write(value.`id`, buf)
            FfiConverterOptionalTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterTypeInteractionKind.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeDirection.write(value.`direction`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterOptionalString.write(value.`subject`, buf)
            FfiConverterOptionalString.write(value.`body`, buf)
            FfiConverterOptionalString.write(value.`outcome`, buf)
            FfiConverterOptionalUInt.write(value.`durationSeconds`, buf)
            FfiConverterOptionalTypeLocation.write(value.`location`, buf)
            FfiConverterOptionalString.write(value.`staff`, buf)
            FfiConverterMapStringTypeValue.write(value.`properties`, buf)
            FfiConverterOptionalString.write(value.`idempotencyKey`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`deletedAt`, buf)
    }
}



/**
 * One page of a list.
 */
data class InteractionPage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<Interaction>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInteractionPage: FfiConverterRustBuffer<InteractionPage> {
    override fun read(buf: ByteBuffer): InteractionPage {
        return InteractionPage(
            FfiConverterSequenceTypeInteraction.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: InteractionPage) = (
            FfiConverterSequenceTypeInteraction.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: InteractionPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeInteraction.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * What an update says of each field of an interaction. Its kind, name and idempotency key stay as they were recorded.
 */
data class InteractionPatch (
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * Whose it is; clear it when that turns out not to be known.
     */
    val `customerId`: CustomerIdPatch? = null
    ,
    /**
     * Who turned to whom.
     */
    val `direction`: DirectionPatch? = null
    ,
    /**
     * The channel; cleared, it is that of the kind again.
     */
    val `channel`: ChannelPatch? = null
    ,
    /**
     * What it was about, in a line.
     */
    val `subject`: TextPatch? = null
    ,
    /**
     * What was said or written.
     */
    val `body`: TextPatch? = null
    ,
    /**
     * What came of it.
     */
    val `outcome`: TextPatch? = null
    ,
    /**
     * How long it took.
     */
    val `durationSeconds`: IntegerPatch? = null
    ,
    /**
     * Where it was.
     */
    val `location`: LocationPatch? = null
    ,
    /**
     * The member of staff who took part.
     */
    val `staff`: TextPatch? = null
    ,
    /**
     * Properties by name: a value sets one, `None` removes one; those not named stay.
     */
    val `properties`: Map<kotlin.String, Value?>? = null
    ,
    /**
     * When it happened.
     */
    val `at`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInteractionPatch: FfiConverterRustBuffer<InteractionPatch> {
    override fun read(buf: ByteBuffer): InteractionPatch {
        return InteractionPatch(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalTypeCustomerIdPatch.read(buf),
            FfiConverterOptionalTypeDirectionPatch.read(buf),
            FfiConverterOptionalTypeChannelPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeIntegerPatch.read(buf),
            FfiConverterOptionalTypeLocationPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalMapStringOptionalTypeValue.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: InteractionPatch) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeCustomerIdPatch.allocationSize(value.`customerId`) +
            FfiConverterOptionalTypeDirectionPatch.allocationSize(value.`direction`) +
            FfiConverterOptionalTypeChannelPatch.allocationSize(value.`channel`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`subject`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`body`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeIntegerPatch.allocationSize(value.`durationSeconds`) +
            FfiConverterOptionalTypeLocationPatch.allocationSize(value.`location`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`staff`) +
            FfiConverterOptionalMapStringOptionalTypeValue.allocationSize(value.`properties`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`)
    )

    override fun write(value: InteractionPatch, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalTypeCustomerIdPatch.write(value.`customerId`, buf)
            FfiConverterOptionalTypeDirectionPatch.write(value.`direction`, buf)
            FfiConverterOptionalTypeChannelPatch.write(value.`channel`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`subject`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`body`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`outcome`, buf)
            FfiConverterOptionalTypeIntegerPatch.write(value.`durationSeconds`, buf)
            FfiConverterOptionalTypeLocationPatch.write(value.`location`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`staff`, buf)
            FfiConverterOptionalMapStringOptionalTypeValue.write(value.`properties`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
    }
}



/**
 * Which interactions a list holds; everything left out does not narrow it.
 */
data class InteractionQuery (
    /**
     * Interactions of one of these kinds; of all kinds when empty.
     */
    val `kinds`: List<InteractionKind>? = null
    ,
    /**
     * Interactions on this channel.
     */
    val `channel`: Channel? = null
    ,
    /**
     * Interactions in this direction.
     */
    val `direction`: Direction? = null
    ,
    /**
     * Interactions at this instant or later.
     */
    val `from`: Timestamp? = null
    ,
    /**
     * Interactions before this instant.
     */
    val `until`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInteractionQuery: FfiConverterRustBuffer<InteractionQuery> {
    override fun read(buf: ByteBuffer): InteractionQuery {
        return InteractionQuery(
            FfiConverterOptionalSequenceTypeInteractionKind.read(buf),
            FfiConverterOptionalTypeChannel.read(buf),
            FfiConverterOptionalTypeDirection.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: InteractionQuery) = (
            FfiConverterOptionalSequenceTypeInteractionKind.allocationSize(value.`kinds`) +
            FfiConverterOptionalTypeChannel.allocationSize(value.`channel`) +
            FfiConverterOptionalTypeDirection.allocationSize(value.`direction`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`from`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`)
    )

    override fun write(value: InteractionQuery, buf: ByteBuffer) {
            FfiConverterOptionalSequenceTypeInteractionKind.write(value.`kinds`, buf)
            FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
            FfiConverterOptionalTypeDirection.write(value.`direction`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`from`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
    }
}



/**
 * The end of the journal: keep it elsewhere, and a later `Journal::verify`(super::Journal::verify) finds any rewriting
 * of the past.
 */
data class JournalHead (
    /**
     * The last sequence number.
     */
    val `seq`: kotlin.ULong
    ,
    /**
     * The hash of the last block; 64 hexadecimal digits in JSON.
     */
    val `hash`: Bytes

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeJournalHead: FfiConverterRustBuffer<JournalHead> {
    override fun read(buf: ByteBuffer): JournalHead {
        return JournalHead(
            FfiConverterULong.read(buf),
            FfiConverterTypeBytes.read(buf),
        )
    }

    override fun allocationSize(value: JournalHead) = (
            FfiConverterULong.allocationSize(value.`seq`) +
            FfiConverterTypeBytes.allocationSize(value.`hash`)
    )

    override fun write(value: JournalHead, buf: ByteBuffer) {
            FfiConverterULong.write(value.`seq`, buf)
            FfiConverterTypeBytes.write(value.`hash`, buf)
    }
}



/**
 * Where an interaction took place: a name, a point, or both.
 */
data class Location (
    /**
     * The place, as people call it.
     */
    val `place`: kotlin.String? = null
    ,
    /**
     * The point, such as where a check-in was made.
     */
    val `coordinates`: Coordinates? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLocation: FfiConverterRustBuffer<Location> {
    override fun read(buf: ByteBuffer): Location {
        return Location(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCoordinates.read(buf),
        )
    }

    override fun allocationSize(value: Location) = (
            FfiConverterOptionalString.allocationSize(value.`place`) +
            FfiConverterOptionalTypeCoordinates.allocationSize(value.`coordinates`)
    )

    override fun write(value: Location, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`place`, buf)
            FfiConverterOptionalTypeCoordinates.write(value.`coordinates`, buf)
    }
}



/**
 * An amount of money, exact to 28 digits. In JSON `{"amount": "12.30", "currency": "EUR"}`; an integer is read as well, a
 * float is not, since it may have lost digits.
 *
 * Arithmetic is checked: different currencies and results that do not fit are errors, never wrong numbers.
 */
data class Money (
    /**
     * The amount in the currency's main unit.
     */
    val `amount`: Decimal
    ,
    /**
     * The currency.
     */
    val `currency`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMoney: FfiConverterRustBuffer<Money> {
    override fun read(buf: ByteBuffer): Money {
        return Money(
            FfiConverterTypeDecimal.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Money) = (
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterString.allocationSize(value.`currency`)
    )

    override fun write(value: Money, buf: ByteBuffer) {
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterString.write(value.`currency`, buf)
    }
}



/**
 * What was sold in one civil month.
 */
data class MonthSales (
    /**
     * The month's first day.
     */
    val `month`: CivilDate
    ,
    /**
     * Orders, without returns.
     */
    val `orders`: kotlin.ULong
    ,
    /**
     * Returns.
     */
    val `returns`: kotlin.ULong
    ,
    /**
     * Customers whose first order was placed in this month.
     */
    val `newBuyers`: kotlin.ULong
    ,
    /**
     * Customers with an order in this month and one in an earlier month.
     */
    val `returningBuyers`: kotlin.ULong
    ,
    /**
     * Totals less refunds and returns, by currency; no entry for a sum of zero.
     */
    val `revenue`: List<Money>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMonthSales: FfiConverterRustBuffer<MonthSales> {
    override fun read(buf: ByteBuffer): MonthSales {
        return MonthSales(
            FfiConverterTypeCivilDate.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceTypeMoney.read(buf),
        )
    }

    override fun allocationSize(value: MonthSales) = (
            FfiConverterTypeCivilDate.allocationSize(value.`month`) +
            FfiConverterULong.allocationSize(value.`orders`) +
            FfiConverterULong.allocationSize(value.`returns`) +
            FfiConverterULong.allocationSize(value.`newBuyers`) +
            FfiConverterULong.allocationSize(value.`returningBuyers`) +
            FfiConverterSequenceTypeMoney.allocationSize(value.`revenue`)
    )

    override fun write(value: MonthSales, buf: ByteBuffer) {
            FfiConverterTypeCivilDate.write(value.`month`, buf)
            FfiConverterULong.write(value.`orders`, buf)
            FfiConverterULong.write(value.`returns`, buf)
            FfiConverterULong.write(value.`newBuyers`, buf)
            FfiConverterULong.write(value.`returningBuyers`, buf)
            FfiConverterSequenceTypeMoney.write(value.`revenue`, buf)
    }
}



/**
 * A category to create. Everything may be left out but the name.
 */
data class NewCategory (
    /**
     * The id, when it was minted elsewhere.
     */
    val `id`: CategoryId? = null
    ,
    /**
     * The name, at most 200 bytes.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The category it is a part of.
     */
    val `parentId`: CategoryId? = null
    ,
    /**
     * What is in it, in some sentences.
     */
    val `description`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewCategory: FfiConverterRustBuffer<NewCategory> {
    override fun read(buf: ByteBuffer): NewCategory {
        return NewCategory(
            FfiConverterOptionalTypeCategoryId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCategoryId.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: NewCategory) = (
            FfiConverterOptionalTypeCategoryId.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeCategoryId.allocationSize(value.`parentId`) +
            FfiConverterOptionalString.allocationSize(value.`description`)
    )

    override fun write(value: NewCategory, buf: ByteBuffer) {
            FfiConverterOptionalTypeCategoryId.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeCategoryId.write(value.`parentId`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
    }
}



/**
 * A customer to create. Everything may be left out but a name or an identifier.
 */
data class NewCustomer (
    /**
     * The id, when it was minted elsewhere, such as on a phone that was offline.
     */
    val `id`: CustomerId? = null
    ,
    /**
     * Person or organization.
     */
    val `kind`: CustomerKind? = null
    ,
    /**
     * The whole name, as it is written; made of the parts when it is left out.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The name's parts.
     */
    val `nameParts`: PersonName? = null
    ,
    /**
     * Identifiers.
     */
    val `identifiers`: List<Identifier>? = null
    ,
    /**
     * Postal addresses.
     */
    val `addresses`: List<Address>? = null
    ,
    /**
     * Birthday, or founding day.
     */
    val `birthday`: PartialDate? = null
    ,
    /**
     * Gender.
     */
    val `gender`: Gender? = null
    ,
    /**
     * Preferred language, a BCP 47 tag.
     */
    val `language`: kotlin.String? = null
    ,
    /**
     * Time zone, an IANA name.
     */
    val `timeZone`: kotlin.String? = null
    ,
    /**
     * Occupation, or an organization's trade.
     */
    val `occupation`: kotlin.String? = null
    ,
    /**
     * What the customer likes, by name.
     */
    val `preferences`: Map<kotlin.String, Value>? = null
    ,
    /**
     * Tags.
     */
    val `tags`: List<kotlin.String>? = null
    ,
    /**
     * Roles; `customer` when left out.
     */
    val `roles`: List<Role>? = null
    ,
    /**
     * How far the customer has come; `lead` when left out.
     */
    val `lifecycle`: Lifecycle? = null
    ,
    /**
     * The member of staff who looks after the customer.
     */
    val `owner`: kotlin.String? = null
    ,
    /**
     * Where the customer came from.
     */
    val `source`: kotlin.String? = null
    ,
    /**
     * Values of custom fields, by key.
     */
    val `custom`: Map<kotlin.String, Value>? = null
    ,
    /**
     * Consents.
     */
    val `consents`: List<Consent>? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewCustomer: FfiConverterRustBuffer<NewCustomer> {
    override fun read(buf: ByteBuffer): NewCustomer {
        return NewCustomer(
            FfiConverterOptionalTypeCustomerId.read(buf),
            FfiConverterOptionalTypeCustomerKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypePersonName.read(buf),
            FfiConverterOptionalSequenceTypeIdentifier.read(buf),
            FfiConverterOptionalSequenceTypeAddress.read(buf),
            FfiConverterOptionalTypePartialDate.read(buf),
            FfiConverterOptionalTypeGender.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalMapStringTypeValue.read(buf),
            FfiConverterOptionalSequenceString.read(buf),
            FfiConverterOptionalSequenceTypeRole.read(buf),
            FfiConverterOptionalTypeLifecycle.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalMapStringTypeValue.read(buf),
            FfiConverterOptionalSequenceTypeConsent.read(buf),
        )
    }

    override fun allocationSize(value: NewCustomer) = (
            FfiConverterOptionalTypeCustomerId.allocationSize(value.`id`) +
            FfiConverterOptionalTypeCustomerKind.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypePersonName.allocationSize(value.`nameParts`) +
            FfiConverterOptionalSequenceTypeIdentifier.allocationSize(value.`identifiers`) +
            FfiConverterOptionalSequenceTypeAddress.allocationSize(value.`addresses`) +
            FfiConverterOptionalTypePartialDate.allocationSize(value.`birthday`) +
            FfiConverterOptionalTypeGender.allocationSize(value.`gender`) +
            FfiConverterOptionalString.allocationSize(value.`language`) +
            FfiConverterOptionalString.allocationSize(value.`timeZone`) +
            FfiConverterOptionalString.allocationSize(value.`occupation`) +
            FfiConverterOptionalMapStringTypeValue.allocationSize(value.`preferences`) +
            FfiConverterOptionalSequenceString.allocationSize(value.`tags`) +
            FfiConverterOptionalSequenceTypeRole.allocationSize(value.`roles`) +
            FfiConverterOptionalTypeLifecycle.allocationSize(value.`lifecycle`) +
            FfiConverterOptionalString.allocationSize(value.`owner`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterOptionalMapStringTypeValue.allocationSize(value.`custom`) +
            FfiConverterOptionalSequenceTypeConsent.allocationSize(value.`consents`)
    )

    override fun write(value: NewCustomer, buf: ByteBuffer) {
            FfiConverterOptionalTypeCustomerId.write(value.`id`, buf)
            FfiConverterOptionalTypeCustomerKind.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypePersonName.write(value.`nameParts`, buf)
            FfiConverterOptionalSequenceTypeIdentifier.write(value.`identifiers`, buf)
            FfiConverterOptionalSequenceTypeAddress.write(value.`addresses`, buf)
            FfiConverterOptionalTypePartialDate.write(value.`birthday`, buf)
            FfiConverterOptionalTypeGender.write(value.`gender`, buf)
            FfiConverterOptionalString.write(value.`language`, buf)
            FfiConverterOptionalString.write(value.`timeZone`, buf)
            FfiConverterOptionalString.write(value.`occupation`, buf)
            FfiConverterOptionalMapStringTypeValue.write(value.`preferences`, buf)
            FfiConverterOptionalSequenceString.write(value.`tags`, buf)
            FfiConverterOptionalSequenceTypeRole.write(value.`roles`, buf)
            FfiConverterOptionalTypeLifecycle.write(value.`lifecycle`, buf)
            FfiConverterOptionalString.write(value.`owner`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterOptionalMapStringTypeValue.write(value.`custom`, buf)
            FfiConverterOptionalSequenceTypeConsent.write(value.`consents`, buf)
    }
}



/**
 * A field to define.
 */
data class NewField (
    /**
     * The name under which values are stored: lower-case letters, digits and `_`, at most 64.
     */
    val `key`: kotlin.String? = null
    ,
    /**
     * What people see; the key when left out.
     */
    val `label`: kotlin.String? = null
    ,
    /**
     * The type of the values.
     */
    val `kind`: FieldKind? = null
    ,
    /**
     * What can be chosen; at least one for `Choice` and `Choices`, none for the others.
     */
    val `choices`: List<kotlin.String>? = null
    ,
    /**
     * Whether a customer cannot be created without a value.
     */
    val `required`: kotlin.Boolean? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewField: FfiConverterRustBuffer<NewField> {
    override fun read(buf: ByteBuffer): NewField {
        return NewField(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeFieldKind.read(buf),
            FfiConverterOptionalSequenceString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: NewField) = (
            FfiConverterOptionalString.allocationSize(value.`key`) +
            FfiConverterOptionalString.allocationSize(value.`label`) +
            FfiConverterOptionalTypeFieldKind.allocationSize(value.`kind`) +
            FfiConverterOptionalSequenceString.allocationSize(value.`choices`) +
            FfiConverterOptionalBoolean.allocationSize(value.`required`)
    )

    override fun write(value: NewField, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`key`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
            FfiConverterOptionalTypeFieldKind.write(value.`kind`, buf)
            FfiConverterOptionalSequenceString.write(value.`choices`, buf)
            FfiConverterOptionalBoolean.write(value.`required`, buf)
    }
}



/**
 * An interaction to record. Everything may be left out but the kind, a custom event's name and its channel.
 */
data class NewInteraction (
    /**
     * The id, when it was minted elsewhere, such as on a phone that was offline.
     */
    val `id`: InteractionId? = null
    ,
    /**
     * Whose it is, when that is known.
     */
    val `customerId`: CustomerId? = null
    ,
    /**
     * What it was.
     */
    val `kind`: InteractionKind
    ,
    /**
     * The event's name; required for a custom event.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * Who turned to whom.
     */
    val `direction`: Direction? = null
    ,
    /**
     * The channel; that of the kind when left out, but required for a custom event.
     */
    val `channel`: Channel? = null
    ,
    /**
     * What it was about, in a line.
     */
    val `subject`: kotlin.String? = null
    ,
    /**
     * What was said or written, at most 1 MiB.
     */
    val `body`: kotlin.String? = null
    ,
    /**
     * What came of it.
     */
    val `outcome`: kotlin.String? = null
    ,
    /**
     * How long it took.
     */
    val `durationSeconds`: kotlin.UInt? = null
    ,
    /**
     * Where it was.
     */
    val `location`: Location? = null
    ,
    /**
     * The member of staff who took part.
     */
    val `staff`: kotlin.String? = null
    ,
    /**
     * Free values by name: at most 200 of them, 64 KiB together.
     */
    val `properties`: Map<kotlin.String, Value> = mapOf()
    ,
    /**
     * At most 200 bytes that only this interaction has: recording it again gives back what was stored first.
     */
    val `idempotencyKey`: kotlin.String? = null
    ,
    /**
     * When it happened: now when left out, at most a day ahead, not before the year 1.
     */
    val `at`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewInteraction: FfiConverterRustBuffer<NewInteraction> {
    override fun read(buf: ByteBuffer): NewInteraction {
        return NewInteraction(
            FfiConverterOptionalTypeInteractionId.read(buf),
            FfiConverterOptionalTypeCustomerId.read(buf),
            FfiConverterTypeInteractionKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDirection.read(buf),
            FfiConverterOptionalTypeChannel.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeLocation.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterMapStringTypeValue.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: NewInteraction) = (
            FfiConverterOptionalTypeInteractionId.allocationSize(value.`id`) +
            FfiConverterOptionalTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterTypeInteractionKind.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeDirection.allocationSize(value.`direction`) +
            FfiConverterOptionalTypeChannel.allocationSize(value.`channel`) +
            FfiConverterOptionalString.allocationSize(value.`subject`) +
            FfiConverterOptionalString.allocationSize(value.`body`) +
            FfiConverterOptionalString.allocationSize(value.`outcome`) +
            FfiConverterOptionalUInt.allocationSize(value.`durationSeconds`) +
            FfiConverterOptionalTypeLocation.allocationSize(value.`location`) +
            FfiConverterOptionalString.allocationSize(value.`staff`) +
            FfiConverterMapStringTypeValue.allocationSize(value.`properties`) +
            FfiConverterOptionalString.allocationSize(value.`idempotencyKey`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`)
    )

    override fun write(value: NewInteraction, buf: ByteBuffer) {
            FfiConverterOptionalTypeInteractionId.write(value.`id`, buf)
            FfiConverterOptionalTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterTypeInteractionKind.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeDirection.write(value.`direction`, buf)
            FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
            FfiConverterOptionalString.write(value.`subject`, buf)
            FfiConverterOptionalString.write(value.`body`, buf)
            FfiConverterOptionalString.write(value.`outcome`, buf)
            FfiConverterOptionalUInt.write(value.`durationSeconds`, buf)
            FfiConverterOptionalTypeLocation.write(value.`location`, buf)
            FfiConverterOptionalString.write(value.`staff`, buf)
            FfiConverterMapStringTypeValue.write(value.`properties`, buf)
            FfiConverterOptionalString.write(value.`idempotencyKey`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
    }
}



/**
 * A note to create.
 */
data class NewNote (
    /**
     * The id, when it was minted elsewhere.
     */
    val `id`: NoteId? = null
    ,
    /**
     * Whom it is about.
     */
    val `customerId`: CustomerId
    ,
    /**
     * What it says.
     */
    val `body`: kotlin.String
    ,
    /**
     * Who wrote it; the handle's actor when left out.
     */
    val `author`: kotlin.String? = null
    ,
    /**
     * When it was written; now when left out.
     */
    val `at`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewNote: FfiConverterRustBuffer<NewNote> {
    override fun read(buf: ByteBuffer): NewNote {
        return NewNote(
            FfiConverterOptionalTypeNoteId.read(buf),
            FfiConverterTypeCustomerId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: NewNote) = (
            FfiConverterOptionalTypeNoteId.allocationSize(value.`id`) +
            FfiConverterTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterString.allocationSize(value.`body`) +
            FfiConverterOptionalString.allocationSize(value.`author`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`)
    )

    override fun write(value: NewNote, buf: ByteBuffer) {
            FfiConverterOptionalTypeNoteId.write(value.`id`, buf)
            FfiConverterTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterString.write(value.`body`, buf)
            FfiConverterOptionalString.write(value.`author`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
    }
}



/**
 * An order to create.
 */
data class NewOrder (
    /**
     * The id, when it was minted elsewhere.
     */
    val `id`: OrderId? = null
    ,
    /**
     * Its number in the system it comes from.
     */
    val `number`: kotlin.String? = null
    ,
    /**
     * The system it comes from.
     */
    val `source`: kotlin.String? = null
    ,
    /**
     * Who ordered.
     */
    val `customerId`: CustomerId? = null
    ,
    /**
     * The currency of all amounts.
     */
    val `currency`: kotlin.String
    ,
    /**
     * What was ordered, 1 to 2,000 lines.
     */
    val `lines`: List<NewOrderLine>
    ,
    /**
     * What is taken off the whole order.
     */
    val `discount`: Decimal? = null
    ,
    /**
     * The price of shipping.
     */
    val `shipping`: Decimal? = null
    ,
    /**
     * Tax that is added to the whole order.
     */
    val `tax`: Decimal? = null
    ,
    /**
     * Payments that came already.
     */
    val `payments`: List<NewPayment> = listOf()
    ,
    /**
     * How far its execution is.
     */
    val `status`: OrderStatus? = null
    ,
    /**
     * The channel it came by.
     */
    val `channel`: Channel? = null
    ,
    /**
     * Remarks.
     */
    val `note`: kotlin.String? = null
    ,
    /**
     * When it was placed; now, when left out.
     */
    val `placedAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewOrder: FfiConverterRustBuffer<NewOrder> {
    override fun read(buf: ByteBuffer): NewOrder {
        return NewOrder(
            FfiConverterOptionalTypeOrderId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCustomerId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeNewOrderLine.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterSequenceTypeNewPayment.read(buf),
            FfiConverterOptionalTypeOrderStatus.read(buf),
            FfiConverterOptionalTypeChannel.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: NewOrder) = (
            FfiConverterOptionalTypeOrderId.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`number`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterOptionalTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterString.allocationSize(value.`currency`) +
            FfiConverterSequenceTypeNewOrderLine.allocationSize(value.`lines`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`discount`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`shipping`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`tax`) +
            FfiConverterSequenceTypeNewPayment.allocationSize(value.`payments`) +
            FfiConverterOptionalTypeOrderStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeChannel.allocationSize(value.`channel`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`placedAt`)
    )

    override fun write(value: NewOrder, buf: ByteBuffer) {
            FfiConverterOptionalTypeOrderId.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`number`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterOptionalTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterString.write(value.`currency`, buf)
            FfiConverterSequenceTypeNewOrderLine.write(value.`lines`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`discount`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`shipping`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`tax`, buf)
            FfiConverterSequenceTypeNewPayment.write(value.`payments`, buf)
            FfiConverterOptionalTypeOrderStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`placedAt`, buf)
    }
}



/**
 * A line of a new order.
 */
data class NewOrderLine (
    /**
     * The product's id; or give its article number.
     */
    val `productId`: ProductId? = null
    ,
    /**
     * The article number; looked up in the catalogue, kept as it is when it is not there.
     */
    val `sku`: kotlin.String? = null
    ,
    /**
     * What the line is called.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * How many; negative for goods that come back.
     */
    val `quantity`: Decimal? = null
    ,
    /**
     * The price of one.
     */
    val `unitPrice`: Decimal? = null
    ,
    /**
     * What is taken off the line.
     */
    val `discount`: Decimal? = null
    ,
    /**
     * Tax that is added to the line.
     */
    val `tax`: Decimal? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewOrderLine: FfiConverterRustBuffer<NewOrderLine> {
    override fun read(buf: ByteBuffer): NewOrderLine {
        return NewOrderLine(
            FfiConverterOptionalTypeProductId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: NewOrderLine) = (
            FfiConverterOptionalTypeProductId.allocationSize(value.`productId`) +
            FfiConverterOptionalString.allocationSize(value.`sku`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`quantity`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`unitPrice`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`discount`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`tax`)
    )

    override fun write(value: NewOrderLine, buf: ByteBuffer) {
            FfiConverterOptionalTypeProductId.write(value.`productId`, buf)
            FfiConverterOptionalString.write(value.`sku`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`quantity`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`unitPrice`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`discount`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`tax`, buf)
    }
}



/**
 * A payment to record.
 */
data class NewPayment (
    /**
     * The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
     */
    val `id`: PaymentId? = null
    ,
    /**
     * Refuse it with `stale_version` unless the order has this version; of no use in a new order.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * The amount, in the order's currency; more than zero.
     */
    val `amount`: Decimal? = null
    ,
    /**
     * When it came; when left out now, or for a new order when that was placed.
     */
    val `at`: Timestamp? = null
    ,
    /**
     * How it came.
     */
    val `method`: kotlin.String? = null
    ,
    /**
     * Its number at whoever handled it.
     */
    val `reference`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewPayment: FfiConverterRustBuffer<NewPayment> {
    override fun read(buf: ByteBuffer): NewPayment {
        return NewPayment(
            FfiConverterOptionalTypePaymentId.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: NewPayment) = (
            FfiConverterOptionalTypePaymentId.allocationSize(value.`id`) +
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`method`) +
            FfiConverterOptionalString.allocationSize(value.`reference`)
    )

    override fun write(value: NewPayment, buf: ByteBuffer) {
            FfiConverterOptionalTypePaymentId.write(value.`id`, buf)
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`method`, buf)
            FfiConverterOptionalString.write(value.`reference`, buf)
    }
}



/**
 * A product to create. Everything may be left out but the name.
 */
data class NewProduct (
    /**
     * The id, when it was minted elsewhere.
     */
    val `id`: ProductId? = null
    ,
    /**
     * The stock keeping unit, at most 200 bytes.
     */
    val `sku`: kotlin.String? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * What it is, in some sentences.
     */
    val `description`: kotlin.String? = null
    ,
    /**
     * The categories it is in, the main one first.
     */
    val `categoryIds`: List<CategoryId>? = null
    ,
    /**
     * What one unit costs the buyer; not negative.
     */
    val `price`: Money? = null
    ,
    /**
     * What one unit costs the business; not negative.
     */
    val `cost`: Money? = null
    ,
    /**
     * What is counted.
     */
    val `unit`: kotlin.String? = null
    ,
    /**
     * Whether it is sold; `active` when left out.
     */
    val `status`: ProductStatus? = null
    ,
    /**
     * Free values by name: at most 200 of them, 64 KiB together.
     */
    val `attributes`: Map<kotlin.String, Value>? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewProduct: FfiConverterRustBuffer<NewProduct> {
    override fun read(buf: ByteBuffer): NewProduct {
        return NewProduct(
            FfiConverterOptionalTypeProductId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalSequenceTypeCategoryId.read(buf),
            FfiConverterOptionalTypeMoney.read(buf),
            FfiConverterOptionalTypeMoney.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeProductStatus.read(buf),
            FfiConverterOptionalMapStringTypeValue.read(buf),
        )
    }

    override fun allocationSize(value: NewProduct) = (
            FfiConverterOptionalTypeProductId.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`sku`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterOptionalSequenceTypeCategoryId.allocationSize(value.`categoryIds`) +
            FfiConverterOptionalTypeMoney.allocationSize(value.`price`) +
            FfiConverterOptionalTypeMoney.allocationSize(value.`cost`) +
            FfiConverterOptionalString.allocationSize(value.`unit`) +
            FfiConverterOptionalTypeProductStatus.allocationSize(value.`status`) +
            FfiConverterOptionalMapStringTypeValue.allocationSize(value.`attributes`)
    )

    override fun write(value: NewProduct, buf: ByteBuffer) {
            FfiConverterOptionalTypeProductId.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`sku`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterOptionalSequenceTypeCategoryId.write(value.`categoryIds`, buf)
            FfiConverterOptionalTypeMoney.write(value.`price`, buf)
            FfiConverterOptionalTypeMoney.write(value.`cost`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
            FfiConverterOptionalTypeProductStatus.write(value.`status`, buf)
            FfiConverterOptionalMapStringTypeValue.write(value.`attributes`, buf)
    }
}



/**
 * A refund to record.
 */
data class NewRefund (
    /**
     * The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
     */
    val `id`: RefundId? = null
    ,
    /**
     * Refuse it with `stale_version` unless the order has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * What is refunded.
     */
    val `lines`: List<NewRefundLine>? = null
    ,
    /**
     * What is refunded of the shipping.
     */
    val `shipping`: Decimal? = null
    ,
    /**
     * How it reaches the customer; paid back when left out, also where nothing was paid yet.
     */
    val `method`: RefundMethod? = null
    ,
    /**
     * When; now, when left out.
     */
    val `at`: Timestamp? = null
    ,
    /**
     * Why.
     */
    val `reason`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewRefund: FfiConverterRustBuffer<NewRefund> {
    override fun read(buf: ByteBuffer): NewRefund {
        return NewRefund(
            FfiConverterOptionalTypeRefundId.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalSequenceTypeNewRefundLine.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeRefundMethod.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: NewRefund) = (
            FfiConverterOptionalTypeRefundId.allocationSize(value.`id`) +
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalSequenceTypeNewRefundLine.allocationSize(value.`lines`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`shipping`) +
            FfiConverterOptionalTypeRefundMethod.allocationSize(value.`method`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`reason`)
    )

    override fun write(value: NewRefund, buf: ByteBuffer) {
            FfiConverterOptionalTypeRefundId.write(value.`id`, buf)
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalSequenceTypeNewRefundLine.write(value.`lines`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`shipping`, buf)
            FfiConverterOptionalTypeRefundMethod.write(value.`method`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`reason`, buf)
    }
}



/**
 * A part of a line to refund.
 */
data class NewRefundLine (
    /**
     * The line's number, the first being 1.
     */
    val `line`: kotlin.UInt? = null
    ,
    /**
     * How many of it come back.
     */
    val `quantity`: Decimal? = null
    ,
    /**
     * The amount; when left out, the quantity's share of the line, of which the order's own discount and tax are a
     * part.
     */
    val `amount`: Decimal? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewRefundLine: FfiConverterRustBuffer<NewRefundLine> {
    override fun read(buf: ByteBuffer): NewRefundLine {
        return NewRefundLine(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: NewRefundLine) = (
            FfiConverterOptionalUInt.allocationSize(value.`line`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`quantity`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`)
    )

    override fun write(value: NewRefundLine, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`line`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`quantity`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
    }
}



/**
 * A relationship to create.
 */
data class NewRelationship (
    /**
     * The id, when it was minted elsewhere.
     */
    val `id`: RelationshipId? = null
    ,
    /**
     * The customer who is something.
     */
    val `from`: CustomerId
    ,
    /**
     * The customer to whom `from` is that.
     */
    val `to`: CustomerId
    ,
    /**
     * What `from` is to `to`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * What `from` does there.
     */
    val `role`: kotlin.String? = null
    ,
    /**
     * The first day.
     */
    val `since`: CivilDate? = null
    ,
    /**
     * The last day.
     */
    val `until`: CivilDate? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNewRelationship: FfiConverterRustBuffer<NewRelationship> {
    override fun read(buf: ByteBuffer): NewRelationship {
        return NewRelationship(
            FfiConverterOptionalTypeRelationshipId.read(buf),
            FfiConverterTypeCustomerId.read(buf),
            FfiConverterTypeCustomerId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
        )
    }

    override fun allocationSize(value: NewRelationship) = (
            FfiConverterOptionalTypeRelationshipId.allocationSize(value.`id`) +
            FfiConverterTypeCustomerId.allocationSize(value.`from`) +
            FfiConverterTypeCustomerId.allocationSize(value.`to`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`role`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`since`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`until`)
    )

    override fun write(value: NewRelationship, buf: ByteBuffer) {
            FfiConverterOptionalTypeRelationshipId.write(value.`id`, buf)
            FfiConverterTypeCustomerId.write(value.`from`, buf)
            FfiConverterTypeCustomerId.write(value.`to`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`role`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`since`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`until`, buf)
    }
}



/**
 * A note about a customer.
 */
data class Note (
    /**
     * The note's id.
     */
    val `id`: NoteId
    ,
    /**
     * Whom it is about.
     */
    val `customerId`: CustomerId
    ,
    /**
     * What it says, of one or more lines.
     */
    val `body`: kotlin.String
    ,
    /**
     * Who wrote it.
     */
    val `author`: kotlin.String?
    ,
    /**
     * When it was written; notes are sorted by it.
     */
    val `at`: Timestamp
    ,
    /**
     * When the record was created.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was last changed.
     */
    val `updatedAt`: Timestamp
    ,
    /**
     * Counts the changes, from 1.
     */
    val `version`: kotlin.ULong
    ,
    /**
     * When it was deleted.
     */
    val `deletedAt`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNote: FfiConverterRustBuffer<Note> {
    override fun read(buf: ByteBuffer): Note {
        return Note(
            FfiConverterTypeNoteId.read(buf),
            FfiConverterTypeCustomerId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Note) = (
            FfiConverterTypeNoteId.allocationSize(value.`id`) +
            FfiConverterTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterString.allocationSize(value.`body`) +
            FfiConverterOptionalString.allocationSize(value.`author`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`deletedAt`)
    )

    override fun write(value: Note, buf: ByteBuffer) {
            FfiConverterTypeNoteId.write(value.`id`, buf)
            FfiConverterTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterString.write(value.`body`, buf)
            FfiConverterOptionalString.write(value.`author`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`deletedAt`, buf)
    }
}



/**
 * One page of a list.
 */
data class NotePage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<Note>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNotePage: FfiConverterRustBuffer<NotePage> {
    override fun read(buf: ByteBuffer): NotePage {
        return NotePage(
            FfiConverterSequenceTypeNote.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: NotePage) = (
            FfiConverterSequenceTypeNote.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: NotePage, buf: ByteBuffer) {
            FfiConverterSequenceTypeNote.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * What an update says of each field of a note; whom it is about never changes.
 */
data class NotePatch (
    /**
     * Refuse the update with `stale_version` unless the note has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * What it says.
     */
    val `body`: kotlin.String? = null
    ,
    /**
     * Who wrote it.
     */
    val `author`: TextPatch? = null
    ,
    /**
     * When it was written.
     */
    val `at`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNotePatch: FfiConverterRustBuffer<NotePatch> {
    override fun read(buf: ByteBuffer): NotePatch {
        return NotePatch(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: NotePatch) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalString.allocationSize(value.`body`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`author`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`)
    )

    override fun write(value: NotePatch, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalString.write(value.`body`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`author`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
    }
}



/**
 * How to open a CRM.
 */
data class OpenOptions (
    /**
     * The IANA zone whose civil days a new file counts by, UTC when left out. An existing file keeps its own.
     */
    val `timeZone`: kotlin.String? = null
    ,
    /**
     * The country (two letters) whose phone numbers may be given without a country code.
     */
    val `region`: kotlin.String? = null
    ,
    /**
     * How processes share the file, exclusive when left out.
     */
    val `sharing`: Sharing? = null
    ,
    /**
     * Whether a file that is not there is an error, `no_file`, instead of being created.
     */
    val `existing`: kotlin.Boolean = false
    ,
    /**
     * Makes the same ids each time, for tests.
     */
    val `idSeed`: kotlin.ULong? = null
    ,
    /**
     * Whom the journal names as making the changes.
     */
    val `actor`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOpenOptions: FfiConverterRustBuffer<OpenOptions> {
    override fun read(buf: ByteBuffer): OpenOptions {
        return OpenOptions(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSharing.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: OpenOptions) = (
            FfiConverterOptionalString.allocationSize(value.`timeZone`) +
            FfiConverterOptionalString.allocationSize(value.`region`) +
            FfiConverterOptionalTypeSharing.allocationSize(value.`sharing`) +
            FfiConverterBoolean.allocationSize(value.`existing`) +
            FfiConverterOptionalULong.allocationSize(value.`idSeed`) +
            FfiConverterOptionalString.allocationSize(value.`actor`)
    )

    override fun write(value: OpenOptions, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`timeZone`, buf)
            FfiConverterOptionalString.write(value.`region`, buf)
            FfiConverterOptionalTypeSharing.write(value.`sharing`, buf)
            FfiConverterBoolean.write(value.`existing`, buf)
            FfiConverterOptionalULong.write(value.`idSeed`, buf)
            FfiConverterOptionalString.write(value.`actor`, buf)
    }
}



/**
 * An order, a sale or the return of one.
 *
 * `total` = Σ (quantity · unit price − discount + tax) over the lines − discount + shipping + tax. An order all of
 * whose quantities are negative, or whose total is, is a return: it lowers what was spent and is no purchase.
 */
data class Order (
    /**
     * The order's id.
     */
    val `id`: OrderId
    ,
    /**
     * Its number in the system it comes from; no two orders of a source share one.
     */
    val `number`: kotlin.String?
    ,
    /**
     * The system it comes from.
     */
    val `source`: kotlin.String?
    ,
    /**
     * Who ordered, when that is known.
     */
    val `customerId`: CustomerId?
    ,
    /**
     * The currency of all amounts.
     */
    val `currency`: kotlin.String
    ,
    /**
     * What was ordered.
     */
    val `lines`: List<OrderLine>
    ,
    /**
     * What was taken off the whole order.
     */
    val `discount`: Decimal
    ,
    /**
     * The price of shipping.
     */
    val `shipping`: Decimal
    ,
    /**
     * Tax that is added to the whole order.
     */
    val `tax`: Decimal
    ,
    /**
     * What the customer owes for it, before refunds.
     */
    val `total`: Decimal
    ,
    /**
     * Money that came in.
     */
    val `payments`: List<Payment>
    ,
    /**
     * Money given back.
     */
    val `refunds`: List<Refund>
    ,
    /**
     * How far its execution is.
     */
    val `status`: OrderStatus
    ,
    /**
     * The steps of its execution, oldest first.
     */
    val `statusHistory`: List<StatusChange>
    ,
    /**
     * The channel it came by.
     */
    val `channel`: Channel?
    ,
    /**
     * Remarks.
     */
    val `note`: kotlin.String?
    ,
    /**
     * When it was placed.
     */
    val `placedAt`: Timestamp
    ,
    /**
     * When the record was created.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was last changed.
     */
    val `updatedAt`: Timestamp
    ,
    /**
     * Counts the changes, from 1.
     */
    val `version`: kotlin.ULong
    ,
    /**
     * When it was deleted.
     */
    val `deletedAt`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrder: FfiConverterRustBuffer<Order> {
    override fun read(buf: ByteBuffer): Order {
        return Order(
            FfiConverterTypeOrderId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCustomerId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeOrderLine.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterSequenceTypePayment.read(buf),
            FfiConverterSequenceTypeRefund.read(buf),
            FfiConverterTypeOrderStatus.read(buf),
            FfiConverterSequenceTypeStatusChange.read(buf),
            FfiConverterOptionalTypeChannel.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Order) = (
            FfiConverterTypeOrderId.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`number`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterOptionalTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterString.allocationSize(value.`currency`) +
            FfiConverterSequenceTypeOrderLine.allocationSize(value.`lines`) +
            FfiConverterTypeDecimal.allocationSize(value.`discount`) +
            FfiConverterTypeDecimal.allocationSize(value.`shipping`) +
            FfiConverterTypeDecimal.allocationSize(value.`tax`) +
            FfiConverterTypeDecimal.allocationSize(value.`total`) +
            FfiConverterSequenceTypePayment.allocationSize(value.`payments`) +
            FfiConverterSequenceTypeRefund.allocationSize(value.`refunds`) +
            FfiConverterTypeOrderStatus.allocationSize(value.`status`) +
            FfiConverterSequenceTypeStatusChange.allocationSize(value.`statusHistory`) +
            FfiConverterOptionalTypeChannel.allocationSize(value.`channel`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterTypeTimestamp.allocationSize(value.`placedAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`deletedAt`)
    )

    override fun write(value: Order, buf: ByteBuffer) {
            FfiConverterTypeOrderId.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`number`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterOptionalTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterString.write(value.`currency`, buf)
            FfiConverterSequenceTypeOrderLine.write(value.`lines`, buf)
            FfiConverterTypeDecimal.write(value.`discount`, buf)
            FfiConverterTypeDecimal.write(value.`shipping`, buf)
            FfiConverterTypeDecimal.write(value.`tax`, buf)
            FfiConverterTypeDecimal.write(value.`total`, buf)
            FfiConverterSequenceTypePayment.write(value.`payments`, buf)
            FfiConverterSequenceTypeRefund.write(value.`refunds`, buf)
            FfiConverterTypeOrderStatus.write(value.`status`, buf)
            FfiConverterSequenceTypeStatusChange.write(value.`statusHistory`, buf)
            FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterTypeTimestamp.write(value.`placedAt`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`deletedAt`, buf)
    }
}



/**
 * A step of an order's execution to record.
 */
data class OrderAdvance (
    /**
     * Refuse it with `stale_version` unless the order has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * The status that was reached.
     */
    val `status`: OrderStatus
    ,
    /**
     * When; now, when left out. Not before the step before it.
     */
    val `at`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrderAdvance: FfiConverterRustBuffer<OrderAdvance> {
    override fun read(buf: ByteBuffer): OrderAdvance {
        return OrderAdvance(
            FfiConverterOptionalULong.read(buf),
            FfiConverterTypeOrderStatus.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: OrderAdvance) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterTypeOrderStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`)
    )

    override fun write(value: OrderAdvance, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterTypeOrderStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
    }
}



/**
 * An order's cancellation to record.
 */
data class OrderCancellation (
    /**
     * Refuse it with `stale_version` unless the order has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * When; now, when left out. Not before the last step of the order's execution.
     */
    val `at`: Timestamp? = null
    ,
    /**
     * Why.
     */
    val `reason`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrderCancellation: FfiConverterRustBuffer<OrderCancellation> {
    override fun read(buf: ByteBuffer): OrderCancellation {
        return OrderCancellation(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: OrderCancellation) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`reason`)
    )

    override fun write(value: OrderCancellation, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`reason`, buf)
    }
}



/**
 * One line of an order. Amounts are in the order's currency.
 */
data class OrderLine (
    /**
     * The product, when it is in the catalogue.
     */
    val `productId`: ProductId?
    ,
    /**
     * The article number, when it is not.
     */
    val `sku`: kotlin.String?
    ,
    /**
     * What the line was called, when that was given.
     */
    val `name`: kotlin.String?
    ,
    /**
     * How many; negative for goods that come back.
     */
    val `quantity`: Decimal
    ,
    /**
     * The price of one.
     */
    val `unitPrice`: Decimal
    ,
    /**
     * What was taken off the line.
     */
    val `discount`: Decimal
    ,
    /**
     * Tax that is added to the line.
     */
    val `tax`: Decimal

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrderLine: FfiConverterRustBuffer<OrderLine> {
    override fun read(buf: ByteBuffer): OrderLine {
        return OrderLine(
            FfiConverterOptionalTypeProductId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: OrderLine) = (
            FfiConverterOptionalTypeProductId.allocationSize(value.`productId`) +
            FfiConverterOptionalString.allocationSize(value.`sku`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterTypeDecimal.allocationSize(value.`quantity`) +
            FfiConverterTypeDecimal.allocationSize(value.`unitPrice`) +
            FfiConverterTypeDecimal.allocationSize(value.`discount`) +
            FfiConverterTypeDecimal.allocationSize(value.`tax`)
    )

    override fun write(value: OrderLine, buf: ByteBuffer) {
            FfiConverterOptionalTypeProductId.write(value.`productId`, buf)
            FfiConverterOptionalString.write(value.`sku`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterTypeDecimal.write(value.`quantity`, buf)
            FfiConverterTypeDecimal.write(value.`unitPrice`, buf)
            FfiConverterTypeDecimal.write(value.`discount`, buf)
            FfiConverterTypeDecimal.write(value.`tax`, buf)
    }
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
data class OrderMapping (
    /**
     * How the file separates its values.
     */
    val `format`: CsvFormat? = null
    ,
    /**
     * The order's number.
     */
    val `number`: Column? = null
    ,
    /**
     * The system that the order comes from, in which its number is unique.
     */
    val `source`: Column? = null
    ,
    /**
     * The customer's id in another system.
     */
    val `customerExternalId`: Column? = null
    ,
    /**
     * That system's name, `import` when left out.
     */
    val `customerIssuer`: kotlin.String? = null
    ,
    /**
     * The customer's e-mail address.
     */
    val `customerEmail`: Column? = null
    ,
    /**
     * The customer's phone number.
     */
    val `customerPhone`: Column? = null
    ,
    /**
     * The name of a customer who is created. A name alone tells nobody.
     */
    val `customerName`: Column? = null
    ,
    /**
     * What to do when the customer is not stored. The first of external id, e-mail address and phone number that
     * is stored decides who it is.
     */
    val `unknownCustomer`: UnknownCustomer? = null
    ,
    /**
     * What to do when no customer is named.
     */
    val `missingCustomer`: MissingCustomer? = null
    ,
    /**
     * When the order was placed. Required.
     */
    val `placedAt`: Column? = null
    ,
    /**
     * How instants are written.
     */
    val `timeFormat`: kotlin.String? = null
    ,
    /**
     * The IANA time zone of times without an offset; the file's own when left out.
     */
    val `timeZone`: kotlin.String? = null
    ,
    /**
     * The order's currency. Required.
     */
    val `currency`: Column? = null
    ,
    /**
     * The article number.
     */
    val `sku`: Column? = null
    ,
    /**
     * What to do when no product has the article number.
     */
    val `unknownProduct`: UnknownProduct? = null
    ,
    /**
     * The category of a product that is created, by its name at the top of the tree; created too when there is none.
     */
    val `category`: Column? = null
    ,
    /**
     * What the line is called.
     */
    val `description`: Column? = null
    ,
    /**
     * How many; 1 when left out, negative for goods that come back.
     */
    val `quantity`: Column? = null
    ,
    /**
     * The price of one. This or `amount` is required.
     */
    val `unitPrice`: Column? = null
    ,
    /**
     * What the line comes to before its discount and tax, for lines without a unit price. Where the quantity does
     * not divide it, the price of one is rounded up and the rest becomes a discount, so that the sum stays exact.
     */
    val `amount`: Column? = null
    ,
    /**
     * What was taken off the line.
     */
    val `lineDiscount`: Column? = null
    ,
    /**
     * Tax that is added to the line.
     */
    val `lineTax`: Column? = null
    ,
    /**
     * What was taken off the whole order.
     */
    val `discount`: Column? = null
    ,
    /**
     * Tax that is added to the whole order.
     */
    val `tax`: Column? = null
    ,
    /**
     * The price of shipping.
     */
    val `shipping`: Column? = null
    ,
    /**
     * How far the order's execution is, by its name or by `statuses`; placed when left out.
     */
    val `status`: Column? = null
    ,
    /**
     * What the file's own names of statuses mean.
     */
    val `statuses`: Map<kotlin.String, OrderStatus>? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrderMapping: FfiConverterRustBuffer<OrderMapping> {
    override fun read(buf: ByteBuffer): OrderMapping {
        return OrderMapping(
            FfiConverterOptionalTypeCsvFormat.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeUnknownCustomer.read(buf),
            FfiConverterOptionalTypeMissingCustomer.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeUnknownProduct.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalTypeColumn.read(buf),
            FfiConverterOptionalMapStringTypeOrderStatus.read(buf),
        )
    }

    override fun allocationSize(value: OrderMapping) = (
            FfiConverterOptionalTypeCsvFormat.allocationSize(value.`format`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`number`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`source`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`customerExternalId`) +
            FfiConverterOptionalString.allocationSize(value.`customerIssuer`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`customerEmail`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`customerPhone`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`customerName`) +
            FfiConverterOptionalTypeUnknownCustomer.allocationSize(value.`unknownCustomer`) +
            FfiConverterOptionalTypeMissingCustomer.allocationSize(value.`missingCustomer`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`placedAt`) +
            FfiConverterOptionalString.allocationSize(value.`timeFormat`) +
            FfiConverterOptionalString.allocationSize(value.`timeZone`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`currency`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`sku`) +
            FfiConverterOptionalTypeUnknownProduct.allocationSize(value.`unknownProduct`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`category`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`description`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`quantity`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`unitPrice`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`amount`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`lineDiscount`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`lineTax`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`discount`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`tax`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`shipping`) +
            FfiConverterOptionalTypeColumn.allocationSize(value.`status`) +
            FfiConverterOptionalMapStringTypeOrderStatus.allocationSize(value.`statuses`)
    )

    override fun write(value: OrderMapping, buf: ByteBuffer) {
            FfiConverterOptionalTypeCsvFormat.write(value.`format`, buf)
            FfiConverterOptionalTypeColumn.write(value.`number`, buf)
            FfiConverterOptionalTypeColumn.write(value.`source`, buf)
            FfiConverterOptionalTypeColumn.write(value.`customerExternalId`, buf)
            FfiConverterOptionalString.write(value.`customerIssuer`, buf)
            FfiConverterOptionalTypeColumn.write(value.`customerEmail`, buf)
            FfiConverterOptionalTypeColumn.write(value.`customerPhone`, buf)
            FfiConverterOptionalTypeColumn.write(value.`customerName`, buf)
            FfiConverterOptionalTypeUnknownCustomer.write(value.`unknownCustomer`, buf)
            FfiConverterOptionalTypeMissingCustomer.write(value.`missingCustomer`, buf)
            FfiConverterOptionalTypeColumn.write(value.`placedAt`, buf)
            FfiConverterOptionalString.write(value.`timeFormat`, buf)
            FfiConverterOptionalString.write(value.`timeZone`, buf)
            FfiConverterOptionalTypeColumn.write(value.`currency`, buf)
            FfiConverterOptionalTypeColumn.write(value.`sku`, buf)
            FfiConverterOptionalTypeUnknownProduct.write(value.`unknownProduct`, buf)
            FfiConverterOptionalTypeColumn.write(value.`category`, buf)
            FfiConverterOptionalTypeColumn.write(value.`description`, buf)
            FfiConverterOptionalTypeColumn.write(value.`quantity`, buf)
            FfiConverterOptionalTypeColumn.write(value.`unitPrice`, buf)
            FfiConverterOptionalTypeColumn.write(value.`amount`, buf)
            FfiConverterOptionalTypeColumn.write(value.`lineDiscount`, buf)
            FfiConverterOptionalTypeColumn.write(value.`lineTax`, buf)
            FfiConverterOptionalTypeColumn.write(value.`discount`, buf)
            FfiConverterOptionalTypeColumn.write(value.`tax`, buf)
            FfiConverterOptionalTypeColumn.write(value.`shipping`, buf)
            FfiConverterOptionalTypeColumn.write(value.`status`, buf)
            FfiConverterOptionalMapStringTypeOrderStatus.write(value.`statuses`, buf)
    }
}



/**
 * One page of a list.
 */
data class OrderPage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<Order>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrderPage: FfiConverterRustBuffer<OrderPage> {
    override fun read(buf: ByteBuffer): OrderPage {
        return OrderPage(
            FfiConverterSequenceTypeOrder.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: OrderPage) = (
            FfiConverterSequenceTypeOrder.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: OrderPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeOrder.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * What an update says of each field of an order.
 */
data class OrderPatch (
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * Its number.
     */
    val `number`: TextPatch? = null
    ,
    /**
     * The system it comes from.
     */
    val `source`: TextPatch? = null
    ,
    /**
     * Who ordered.
     */
    val `customerId`: CustomerIdPatch? = null
    ,
    /**
     * All lines; those of which something was refunded have to stay as they are, at their places.
     */
    val `lines`: List<NewOrderLine>? = null
    ,
    /**
     * What is taken off the whole order.
     */
    val `discount`: Decimal? = null
    ,
    /**
     * The price of shipping.
     */
    val `shipping`: Decimal? = null
    ,
    /**
     * Tax that is added to the whole order.
     */
    val `tax`: Decimal? = null
    ,
    /**
     * The channel it came by.
     */
    val `channel`: ChannelPatch? = null
    ,
    /**
     * Remarks.
     */
    val `note`: TextPatch? = null
    ,
    /**
     * When it was placed.
     */
    val `placedAt`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrderPatch: FfiConverterRustBuffer<OrderPatch> {
    override fun read(buf: ByteBuffer): OrderPatch {
        return OrderPatch(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeCustomerIdPatch.read(buf),
            FfiConverterOptionalSequenceTypeNewOrderLine.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeChannelPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: OrderPatch) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`number`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`source`) +
            FfiConverterOptionalTypeCustomerIdPatch.allocationSize(value.`customerId`) +
            FfiConverterOptionalSequenceTypeNewOrderLine.allocationSize(value.`lines`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`discount`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`shipping`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`tax`) +
            FfiConverterOptionalTypeChannelPatch.allocationSize(value.`channel`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`note`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`placedAt`)
    )

    override fun write(value: OrderPatch, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`number`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`source`, buf)
            FfiConverterOptionalTypeCustomerIdPatch.write(value.`customerId`, buf)
            FfiConverterOptionalSequenceTypeNewOrderLine.write(value.`lines`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`discount`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`shipping`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`tax`, buf)
            FfiConverterOptionalTypeChannelPatch.write(value.`channel`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`note`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`placedAt`, buf)
    }
}



/**
 * Which orders a list holds; everything left out does not narrow it.
 */
data class OrderQuery (
    /**
     * Orders of this customer, newest first; all orders come in the order of their creation.
     */
    val `customerId`: CustomerId? = null
    ,
    /**
     * Orders in this status.
     */
    val `status`: OrderStatus? = null
    ,
    /**
     * Orders from this source.
     */
    val `source`: kotlin.String? = null
    ,
    /**
     * Orders placed at this instant or later.
     */
    val `placedFrom`: Timestamp? = null
    ,
    /**
     * Orders placed before this instant.
     */
    val `placedUntil`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrderQuery: FfiConverterRustBuffer<OrderQuery> {
    override fun read(buf: ByteBuffer): OrderQuery {
        return OrderQuery(
            FfiConverterOptionalTypeCustomerId.read(buf),
            FfiConverterOptionalTypeOrderStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: OrderQuery) = (
            FfiConverterOptionalTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterOptionalTypeOrderStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`placedFrom`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`placedUntil`)
    )

    override fun write(value: OrderQuery, buf: ByteBuffer) {
            FfiConverterOptionalTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterOptionalTypeOrderStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`placedFrom`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`placedUntil`, buf)
    }
}



/**
 * Which page of a list to read.
 */
data class PageRequest (
    /**
     * At most this many items, 1 to 1,000.
     */
    val `limit`: kotlin.UInt? = null
    ,
    /**
     * The `next` of the page before; the first page without.
     */
    val `after`: Cursor? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePageRequest: FfiConverterRustBuffer<PageRequest> {
    override fun read(buf: ByteBuffer): PageRequest {
        return PageRequest(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: PageRequest) = (
            FfiConverterOptionalUInt.allocationSize(value.`limit`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`after`)
    )

    override fun write(value: PageRequest, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`limit`, buf)
            FfiConverterOptionalTypeCursor.write(value.`after`, buf)
    }
}



/**
 * A day and month, with or without a year: a birthday as people give it.
 */
data class PartialDate (
    /**
     * The year, when it is known.
     */
    val `year`: kotlin.Short? = null
    ,
    /**
     * The month, 1 to 12.
     */
    val `month`: kotlin.UByte
    ,
    /**
     * The day of the month, 1 to 31 (1 to 30 in the lunar calendar).
     */
    val `day`: kotlin.UByte
    ,
    /**
     * The calendar it is counted in.
     */
    val `calendar`: CalendarKind? = null
    ,
    /**
     * Whether the month is the leap month that follows the month of this number (lunar only).
     */
    val `leap`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePartialDate: FfiConverterRustBuffer<PartialDate> {
    override fun read(buf: ByteBuffer): PartialDate {
        return PartialDate(
            FfiConverterOptionalShort.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterOptionalTypeCalendarKind.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: PartialDate) = (
            FfiConverterOptionalShort.allocationSize(value.`year`) +
            FfiConverterUByte.allocationSize(value.`month`) +
            FfiConverterUByte.allocationSize(value.`day`) +
            FfiConverterOptionalTypeCalendarKind.allocationSize(value.`calendar`) +
            FfiConverterBoolean.allocationSize(value.`leap`)
    )

    override fun write(value: PartialDate, buf: ByteBuffer) {
            FfiConverterOptionalShort.write(value.`year`, buf)
            FfiConverterUByte.write(value.`month`, buf)
            FfiConverterUByte.write(value.`day`, buf)
            FfiConverterOptionalTypeCalendarKind.write(value.`calendar`, buf)
            FfiConverterBoolean.write(value.`leap`, buf)
    }
}



/**
 * Money that came in for an order.
 */
data class Payment (
    /**
     * The payment's id.
     */
    val `id`: PaymentId
    ,
    /**
     * The amount, in the order's currency.
     */
    val `amount`: Decimal
    ,
    /**
     * When it came.
     */
    val `at`: Timestamp
    ,
    /**
     * How: `card`, `transfer`.
     */
    val `method`: kotlin.String?
    ,
    /**
     * The payment's number at whoever handled it.
     */
    val `reference`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePayment: FfiConverterRustBuffer<Payment> {
    override fun read(buf: ByteBuffer): Payment {
        return Payment(
            FfiConverterTypePaymentId.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Payment) = (
            FfiConverterTypePaymentId.allocationSize(value.`id`) +
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`method`) +
            FfiConverterOptionalString.allocationSize(value.`reference`)
    )

    override fun write(value: Payment, buf: ByteBuffer) {
            FfiConverterTypePaymentId.write(value.`id`, buf)
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`method`, buf)
            FfiConverterOptionalString.write(value.`reference`, buf)
    }
}



/**
 * The parts of a person's name, as far as they are known; `Customer::name` holds the whole as it is written.
 */
data class PersonName (
    /**
     * A title before the name.
     */
    val `prefix`: kotlin.String? = null
    ,
    /**
     * The name or names given at birth.
     */
    val `given`: kotlin.String? = null
    ,
    /**
     * A middle name or a patronymic.
     */
    val `middle`: kotlin.String? = null
    ,
    /**
     * The family's name.
     */
    val `family`: kotlin.String? = null
    ,
    /**
     * What follows the name.
     */
    val `suffix`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePersonName: FfiConverterRustBuffer<PersonName> {
    override fun read(buf: ByteBuffer): PersonName {
        return PersonName(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: PersonName) = (
            FfiConverterOptionalString.allocationSize(value.`prefix`) +
            FfiConverterOptionalString.allocationSize(value.`given`) +
            FfiConverterOptionalString.allocationSize(value.`middle`) +
            FfiConverterOptionalString.allocationSize(value.`family`) +
            FfiConverterOptionalString.allocationSize(value.`suffix`)
    )

    override fun write(value: PersonName, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`prefix`, buf)
            FfiConverterOptionalString.write(value.`given`, buf)
            FfiConverterOptionalString.write(value.`middle`, buf)
            FfiConverterOptionalString.write(value.`family`, buf)
            FfiConverterOptionalString.write(value.`suffix`, buf)
    }
}



/**
 * Something that is not as it must be.
 */
data class Problem (
    /**
     * The table it was found in.
     */
    val `table`: kotlin.String
    ,
    /**
     * What is wrong, in a few words without any stored value.
     */
    val `what`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProblem: FfiConverterRustBuffer<Problem> {
    override fun read(buf: ByteBuffer): Problem {
        return Problem(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Problem) = (
            FfiConverterString.allocationSize(value.`table`) +
            FfiConverterString.allocationSize(value.`what`)
    )

    override fun write(value: Problem, buf: ByteBuffer) {
            FfiConverterString.write(value.`table`, buf)
            FfiConverterString.write(value.`what`, buf)
    }
}



/**
 * Something the business sells.
 *
 * Unique: no two products that are not deleted share a SKU. `version` counts the changes from 1. Orders keep the
 * price that was paid; `price` is what the next order is offered.
 */
data class Product (
    /**
     * The product's id.
     */
    val `id`: ProductId
    ,
    /**
     * The stock keeping unit: the business's own code, exactly as it is written (`85123A` is not `85123a`).
     */
    val `sku`: kotlin.String?
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String
    ,
    /**
     * What it is, in some sentences.
     */
    val `description`: kotlin.String?
    ,
    /**
     * The categories it is in, each once; the first is the main one.
     */
    val `categoryIds`: List<CategoryId>
    ,
    /**
     * What one unit costs the buyer.
     */
    val `price`: Money?
    ,
    /**
     * What one unit costs the business.
     */
    val `cost`: Money?
    ,
    /**
     * What is counted: `piece`, `kg`, `hour`.
     */
    val `unit`: kotlin.String?
    ,
    /**
     * Whether it is still sold.
     */
    val `status`: ProductStatus
    ,
    /**
     * Free values by name, such as its colour.
     */
    val `attributes`: Map<kotlin.String, Value>
    ,
    /**
     * When the record was created.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was last changed.
     */
    val `updatedAt`: Timestamp
    ,
    /**
     * Counts the changes, from 1.
     */
    val `version`: kotlin.ULong
    ,
    /**
     * When it was deleted.
     */
    val `deletedAt`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProduct: FfiConverterRustBuffer<Product> {
    override fun read(buf: ByteBuffer): Product {
        return Product(
            FfiConverterTypeProductId.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeCategoryId.read(buf),
            FfiConverterOptionalTypeMoney.read(buf),
            FfiConverterOptionalTypeMoney.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeProductStatus.read(buf),
            FfiConverterMapStringTypeValue.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Product) = (
            FfiConverterTypeProductId.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`sku`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterSequenceTypeCategoryId.allocationSize(value.`categoryIds`) +
            FfiConverterOptionalTypeMoney.allocationSize(value.`price`) +
            FfiConverterOptionalTypeMoney.allocationSize(value.`cost`) +
            FfiConverterOptionalString.allocationSize(value.`unit`) +
            FfiConverterTypeProductStatus.allocationSize(value.`status`) +
            FfiConverterMapStringTypeValue.allocationSize(value.`attributes`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`deletedAt`)
    )

    override fun write(value: Product, buf: ByteBuffer) {
            FfiConverterTypeProductId.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`sku`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterSequenceTypeCategoryId.write(value.`categoryIds`, buf)
            FfiConverterOptionalTypeMoney.write(value.`price`, buf)
            FfiConverterOptionalTypeMoney.write(value.`cost`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
            FfiConverterTypeProductStatus.write(value.`status`, buf)
            FfiConverterMapStringTypeValue.write(value.`attributes`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`deletedAt`, buf)
    }
}



/**
 * One page of a list.
 */
data class ProductPage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<Product>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProductPage: FfiConverterRustBuffer<ProductPage> {
    override fun read(buf: ByteBuffer): ProductPage {
        return ProductPage(
            FfiConverterSequenceTypeProduct.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: ProductPage) = (
            FfiConverterSequenceTypeProduct.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: ProductPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeProduct.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * What an update says of each field of a product.
 */
data class ProductPatch (
    /**
     * Refuse the update with `stale_version` unless the record has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * The stock keeping unit.
     */
    val `sku`: TextPatch? = null
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * What it is, in some sentences.
     */
    val `description`: TextPatch? = null
    ,
    /**
     * All categories it is in, the main one first.
     */
    val `categoryIds`: CategoryIdListPatch? = null
    ,
    /**
     * What one unit costs the buyer.
     */
    val `price`: MoneyPatch? = null
    ,
    /**
     * What one unit costs the business.
     */
    val `cost`: MoneyPatch? = null
    ,
    /**
     * What is counted.
     */
    val `unit`: TextPatch? = null
    ,
    /**
     * Whether it is still sold.
     */
    val `status`: ProductStatus? = null
    ,
    /**
     * Free values by name: a value sets one, `None` removes one; those not named stay.
     */
    val `attributes`: Map<kotlin.String, Value?>? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProductPatch: FfiConverterRustBuffer<ProductPatch> {
    override fun read(buf: ByteBuffer): ProductPatch {
        return ProductPatch(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeCategoryIdListPatch.read(buf),
            FfiConverterOptionalTypeMoneyPatch.read(buf),
            FfiConverterOptionalTypeMoneyPatch.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeProductStatus.read(buf),
            FfiConverterOptionalMapStringOptionalTypeValue.read(buf),
        )
    }

    override fun allocationSize(value: ProductPatch) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`sku`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`description`) +
            FfiConverterOptionalTypeCategoryIdListPatch.allocationSize(value.`categoryIds`) +
            FfiConverterOptionalTypeMoneyPatch.allocationSize(value.`price`) +
            FfiConverterOptionalTypeMoneyPatch.allocationSize(value.`cost`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`unit`) +
            FfiConverterOptionalTypeProductStatus.allocationSize(value.`status`) +
            FfiConverterOptionalMapStringOptionalTypeValue.allocationSize(value.`attributes`)
    )

    override fun write(value: ProductPatch, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`sku`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`description`, buf)
            FfiConverterOptionalTypeCategoryIdListPatch.write(value.`categoryIds`, buf)
            FfiConverterOptionalTypeMoneyPatch.write(value.`price`, buf)
            FfiConverterOptionalTypeMoneyPatch.write(value.`cost`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`unit`, buf)
            FfiConverterOptionalTypeProductStatus.write(value.`status`, buf)
            FfiConverterOptionalMapStringOptionalTypeValue.write(value.`attributes`, buf)
    }
}



/**
 * Which products a list holds; everything left out does not narrow it.
 */
data class ProductQuery (
    /**
     * Products in this category or in one below it.
     */
    val `categoryId`: CategoryId? = null
    ,
    /**
     * Products with this status.
     */
    val `status`: ProductStatus? = null
    ,
    /**
     * Products whose name or SKU holds each of these words, whatever their case and accents.
     */
    val `text`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProductQuery: FfiConverterRustBuffer<ProductQuery> {
    override fun read(buf: ByteBuffer): ProductQuery {
        return ProductQuery(
            FfiConverterOptionalTypeCategoryId.read(buf),
            FfiConverterOptionalTypeProductStatus.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ProductQuery) = (
            FfiConverterOptionalTypeCategoryId.allocationSize(value.`categoryId`) +
            FfiConverterOptionalTypeProductStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`text`)
    )

    override fun write(value: ProductQuery, buf: ByteBuffer) {
            FfiConverterOptionalTypeCategoryId.write(value.`categoryId`, buf)
            FfiConverterOptionalTypeProductStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`text`, buf)
    }
}



/**
 * What a customer's orders and interactions add up to. Cancelled and deleted records count in nothing.
 *
 * Money is by currency: one entry for each, in the order of the codes, none for a sum of zero.
 */
data class Profile (
    /**
     * Orders, without returns.
     */
    val `orderCount`: kotlin.ULong
    ,
    /**
     * Distinct civil days with an order, in the business's time zone.
     */
    val `orderDays`: kotlin.ULong
    ,
    /**
     * Returns: orders that only took goods back.
     */
    val `returnCount`: kotlin.ULong
    ,
    /**
     * Refunds of orders.
     */
    val `refundCount`: kotlin.ULong
    ,
    /**
     * What was spent: totals less refunds and returns.
     */
    val `spent`: List<Money>
    ,
    /**
     * What was given back: refunds and returns.
     */
    val `refunded`: List<Money>
    ,
    /**
     * What the customer owes; negative where the business does.
     */
    val `balance`: List<Money>
    ,
    /**
     * When the first order was placed.
     */
    val `firstOrderAt`: Timestamp?
    ,
    /**
     * When the last order was placed.
     */
    val `lastOrderAt`: Timestamp?
    ,
    /**
     * Interactions by channel.
     */
    val `channels`: List<ChannelActivity>
    ,
    /**
     * Products of the catalogue that were bought, most often bought first.
     */
    val `products`: List<Purchase>
    ,
    /**
     * The categories of those products.
     */
    val `categories`: List<CategoryId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProfile: FfiConverterRustBuffer<Profile> {
    override fun read(buf: ByteBuffer): Profile {
        return Profile(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceTypeMoney.read(buf),
            FfiConverterSequenceTypeMoney.read(buf),
            FfiConverterSequenceTypeMoney.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterSequenceTypeChannelActivity.read(buf),
            FfiConverterSequenceTypePurchase.read(buf),
            FfiConverterSequenceTypeCategoryId.read(buf),
        )
    }

    override fun allocationSize(value: Profile) = (
            FfiConverterULong.allocationSize(value.`orderCount`) +
            FfiConverterULong.allocationSize(value.`orderDays`) +
            FfiConverterULong.allocationSize(value.`returnCount`) +
            FfiConverterULong.allocationSize(value.`refundCount`) +
            FfiConverterSequenceTypeMoney.allocationSize(value.`spent`) +
            FfiConverterSequenceTypeMoney.allocationSize(value.`refunded`) +
            FfiConverterSequenceTypeMoney.allocationSize(value.`balance`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`firstOrderAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`lastOrderAt`) +
            FfiConverterSequenceTypeChannelActivity.allocationSize(value.`channels`) +
            FfiConverterSequenceTypePurchase.allocationSize(value.`products`) +
            FfiConverterSequenceTypeCategoryId.allocationSize(value.`categories`)
    )

    override fun write(value: Profile, buf: ByteBuffer) {
            FfiConverterULong.write(value.`orderCount`, buf)
            FfiConverterULong.write(value.`orderDays`, buf)
            FfiConverterULong.write(value.`returnCount`, buf)
            FfiConverterULong.write(value.`refundCount`, buf)
            FfiConverterSequenceTypeMoney.write(value.`spent`, buf)
            FfiConverterSequenceTypeMoney.write(value.`refunded`, buf)
            FfiConverterSequenceTypeMoney.write(value.`balance`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`firstOrderAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`lastOrderAt`, buf)
            FfiConverterSequenceTypeChannelActivity.write(value.`channels`, buf)
            FfiConverterSequenceTypePurchase.write(value.`products`, buf)
            FfiConverterSequenceTypeCategoryId.write(value.`categories`, buf)
    }
}



/**
 * How far an import has come.
 */
data class Progress (
    /**
     * Rows of data read.
     */
    val `rows`: kotlin.ULong
    ,
    /**
     * Bytes read.
     */
    val `bytes`: kotlin.ULong
    ,
    /**
     * What became of the rows so far; those that still wait to be written are not counted.
     */
    val `counts`: ImportCounts

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProgress: FfiConverterRustBuffer<Progress> {
    override fun read(buf: ByteBuffer): Progress {
        return Progress(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterTypeImportCounts.read(buf),
        )
    }

    override fun allocationSize(value: Progress) = (
            FfiConverterULong.allocationSize(value.`rows`) +
            FfiConverterULong.allocationSize(value.`bytes`) +
            FfiConverterTypeImportCounts.allocationSize(value.`counts`)
    )

    override fun write(value: Progress, buf: ByteBuffer) {
            FfiConverterULong.write(value.`rows`, buf)
            FfiConverterULong.write(value.`bytes`, buf)
            FfiConverterTypeImportCounts.write(value.`counts`, buf)
    }
}



/**
 * How much of one product a customer bought.
 */
data class Purchase (
    /**
     * The product.
     */
    val `productId`: ProductId
    ,
    /**
     * How many, less what came back.
     */
    val `quantity`: Decimal
    ,
    /**
     * In how many orders.
     */
    val `orders`: kotlin.ULong
    ,
    /**
     * When it was last bought.
     */
    val `lastAt`: Timestamp

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePurchase: FfiConverterRustBuffer<Purchase> {
    override fun read(buf: ByteBuffer): Purchase {
        return Purchase(
            FfiConverterTypeProductId.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Purchase) = (
            FfiConverterTypeProductId.allocationSize(value.`productId`) +
            FfiConverterTypeDecimal.allocationSize(value.`quantity`) +
            FfiConverterULong.allocationSize(value.`orders`) +
            FfiConverterTypeTimestamp.allocationSize(value.`lastAt`)
    )

    override fun write(value: Purchase, buf: ByteBuffer) {
            FfiConverterTypeProductId.write(value.`productId`, buf)
            FfiConverterTypeDecimal.write(value.`quantity`, buf)
            FfiConverterULong.write(value.`orders`, buf)
            FfiConverterTypeTimestamp.write(value.`lastAt`, buf)
    }
}



/**
 * Money that is given back for an order.
 */
data class Refund (
    /**
     * The refund's id.
     */
    val `id`: RefundId
    ,
    /**
     * What is refunded.
     */
    val `lines`: List<RefundLine>
    ,
    /**
     * What is refunded of the shipping.
     */
    val `shipping`: Decimal
    ,
    /**
     * The sum of it all.
     */
    val `amount`: Decimal
    ,
    /**
     * How it reaches the customer.
     */
    val `method`: RefundMethod
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * Why.
     */
    val `reason`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRefund: FfiConverterRustBuffer<Refund> {
    override fun read(buf: ByteBuffer): Refund {
        return Refund(
            FfiConverterTypeRefundId.read(buf),
            FfiConverterSequenceTypeRefundLine.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeRefundMethod.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Refund) = (
            FfiConverterTypeRefundId.allocationSize(value.`id`) +
            FfiConverterSequenceTypeRefundLine.allocationSize(value.`lines`) +
            FfiConverterTypeDecimal.allocationSize(value.`shipping`) +
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterTypeRefundMethod.allocationSize(value.`method`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`reason`)
    )

    override fun write(value: Refund, buf: ByteBuffer) {
            FfiConverterTypeRefundId.write(value.`id`, buf)
            FfiConverterSequenceTypeRefundLine.write(value.`lines`, buf)
            FfiConverterTypeDecimal.write(value.`shipping`, buf)
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterTypeRefundMethod.write(value.`method`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`reason`, buf)
    }
}



/**
 * A part of a line that was refunded.
 */
data class RefundLine (
    /**
     * The line's number, the first being 1.
     */
    val `line`: kotlin.UInt
    ,
    /**
     * How many of it came back; zero when only money was given back.
     */
    val `quantity`: Decimal
    ,
    /**
     * The amount, in the order's currency.
     */
    val `amount`: Decimal

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRefundLine: FfiConverterRustBuffer<RefundLine> {
    override fun read(buf: ByteBuffer): RefundLine {
        return RefundLine(
            FfiConverterUInt.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: RefundLine) = (
            FfiConverterUInt.allocationSize(value.`line`) +
            FfiConverterTypeDecimal.allocationSize(value.`quantity`) +
            FfiConverterTypeDecimal.allocationSize(value.`amount`)
    )

    override fun write(value: RefundLine, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`line`, buf)
            FfiConverterTypeDecimal.write(value.`quantity`, buf)
            FfiConverterTypeDecimal.write(value.`amount`, buf)
    }
}



/**
 * How one customer stands to another: `from` is an employee of `to`, the spouse of `to`, was referred by `to`.
 */
data class Relationship (
    /**
     * The relationship's id.
     */
    val `id`: RelationshipId
    ,
    /**
     * The customer who is something.
     */
    val `from`: CustomerId
    ,
    /**
     * The customer to whom `from` is that.
     */
    val `to`: CustomerId
    ,
    /**
     * What `from` is to `to`, such as `employee`, `subsidiary`, `spouse`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * What `from` does there, such as `head of purchasing`.
     */
    val `role`: kotlin.String?
    ,
    /**
     * The first day.
     */
    val `since`: CivilDate?
    ,
    /**
     * The last day.
     */
    val `until`: CivilDate?
    ,
    /**
     * When the record was created.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was last changed.
     */
    val `updatedAt`: Timestamp
    ,
    /**
     * Counts the changes, from 1.
     */
    val `version`: kotlin.ULong

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRelationship: FfiConverterRustBuffer<Relationship> {
    override fun read(buf: ByteBuffer): Relationship {
        return Relationship(
            FfiConverterTypeRelationshipId.read(buf),
            FfiConverterTypeCustomerId.read(buf),
            FfiConverterTypeCustomerId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterOptionalTypeCivilDate.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: Relationship) = (
            FfiConverterTypeRelationshipId.allocationSize(value.`id`) +
            FfiConverterTypeCustomerId.allocationSize(value.`from`) +
            FfiConverterTypeCustomerId.allocationSize(value.`to`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`role`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`since`) +
            FfiConverterOptionalTypeCivilDate.allocationSize(value.`until`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterULong.allocationSize(value.`version`)
    )

    override fun write(value: Relationship, buf: ByteBuffer) {
            FfiConverterTypeRelationshipId.write(value.`id`, buf)
            FfiConverterTypeCustomerId.write(value.`from`, buf)
            FfiConverterTypeCustomerId.write(value.`to`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`role`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`since`, buf)
            FfiConverterOptionalTypeCivilDate.write(value.`until`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterULong.write(value.`version`, buf)
    }
}



/**
 * One page of a list.
 */
data class RelationshipPage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<Relationship>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRelationshipPage: FfiConverterRustBuffer<RelationshipPage> {
    override fun read(buf: ByteBuffer): RelationshipPage {
        return RelationshipPage(
            FfiConverterSequenceTypeRelationship.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: RelationshipPage) = (
            FfiConverterSequenceTypeRelationship.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: RelationshipPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeRelationship.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * What an update says of each field of a relationship; who it is about never changes.
 */
data class RelationshipPatch (
    /**
     * Refuse the update with `stale_version` unless the relationship has this version.
     */
    val `version`: kotlin.ULong? = null
    ,
    /**
     * What `from` is to `to`.
     */
    val `kind`: kotlin.String? = null
    ,
    /**
     * What `from` does there.
     */
    val `role`: TextPatch? = null
    ,
    /**
     * The first day.
     */
    val `since`: CivilDatePatch? = null
    ,
    /**
     * The last day.
     */
    val `until`: CivilDatePatch? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRelationshipPatch: FfiConverterRustBuffer<RelationshipPatch> {
    override fun read(buf: ByteBuffer): RelationshipPatch {
        return RelationshipPatch(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTextPatch.read(buf),
            FfiConverterOptionalTypeCivilDatePatch.read(buf),
            FfiConverterOptionalTypeCivilDatePatch.read(buf),
        )
    }

    override fun allocationSize(value: RelationshipPatch) = (
            FfiConverterOptionalULong.allocationSize(value.`version`) +
            FfiConverterOptionalString.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeTextPatch.allocationSize(value.`role`) +
            FfiConverterOptionalTypeCivilDatePatch.allocationSize(value.`since`) +
            FfiConverterOptionalTypeCivilDatePatch.allocationSize(value.`until`)
    )

    override fun write(value: RelationshipPatch, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`version`, buf)
            FfiConverterOptionalString.write(value.`kind`, buf)
            FfiConverterOptionalTypeTextPatch.write(value.`role`, buf)
            FfiConverterOptionalTypeCivilDatePatch.write(value.`since`, buf)
            FfiConverterOptionalTypeCivilDatePatch.write(value.`until`, buf)
    }
}



/**
 * What taking an import back did.
 */
data class RevertReport (
    /**
     * Changes that were taken back: creations and updates.
     */
    val `reverted`: kotlin.ULong
    ,
    /**
     * Changes that were kept, since the record was changed afterwards or something else was recorded about it.
     */
    val `kept`: kotlin.ULong

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRevertReport: FfiConverterRustBuffer<RevertReport> {
    override fun read(buf: ByteBuffer): RevertReport {
        return RevertReport(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: RevertReport) = (
            FfiConverterULong.allocationSize(value.`reverted`) +
            FfiConverterULong.allocationSize(value.`kept`)
    )

    override fun write(value: RevertReport, buf: ByteBuffer) {
            FfiConverterULong.write(value.`reverted`, buf)
            FfiConverterULong.write(value.`kept`, buf)
    }
}



/**
 * How many customers have each score: the first entry counts those with score 1.
 */
data class RfmBins (
    /**
     * By recency.
     */
    val `recency`: List<kotlin.ULong>
    ,
    /**
     * By frequency.
     */
    val `frequency`: List<kotlin.ULong>
    ,
    /**
     * By money.
     */
    val `monetary`: List<kotlin.ULong>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRfmBins: FfiConverterRustBuffer<RfmBins> {
    override fun read(buf: ByteBuffer): RfmBins {
        return RfmBins(
            FfiConverterSequenceULong.read(buf),
            FfiConverterSequenceULong.read(buf),
            FfiConverterSequenceULong.read(buf),
        )
    }

    override fun allocationSize(value: RfmBins) = (
            FfiConverterSequenceULong.allocationSize(value.`recency`) +
            FfiConverterSequenceULong.allocationSize(value.`frequency`) +
            FfiConverterSequenceULong.allocationSize(value.`monetary`)
    )

    override fun write(value: RfmBins, buf: ByteBuffer) {
            FfiConverterSequenceULong.write(value.`recency`, buf)
            FfiConverterSequenceULong.write(value.`frequency`, buf)
            FfiConverterSequenceULong.write(value.`monetary`, buf)
    }
}



/**
 * The values between the bins, ascending: a value on an edge belongs below it.
 *
 * Those of one run can be the fixed cuts of another, by `RfmOptions::cuts`(crate::RfmOptions::cuts).
 */
data class RfmEdges (
    /**
     * Between the days since the last order. The fewer days, the higher the score.
     */
    val `recency`: List<Decimal>
    ,
    /**
     * Between the frequencies.
     */
    val `frequency`: List<Decimal>
    ,
    /**
     * Between the monetary values.
     */
    val `monetary`: List<Decimal>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRfmEdges: FfiConverterRustBuffer<RfmEdges> {
    override fun read(buf: ByteBuffer): RfmEdges {
        return RfmEdges(
            FfiConverterSequenceTypeDecimal.read(buf),
            FfiConverterSequenceTypeDecimal.read(buf),
            FfiConverterSequenceTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: RfmEdges) = (
            FfiConverterSequenceTypeDecimal.allocationSize(value.`recency`) +
            FfiConverterSequenceTypeDecimal.allocationSize(value.`frequency`) +
            FfiConverterSequenceTypeDecimal.allocationSize(value.`monetary`)
    )

    override fun write(value: RfmEdges, buf: ByteBuffer) {
            FfiConverterSequenceTypeDecimal.write(value.`recency`, buf)
            FfiConverterSequenceTypeDecimal.write(value.`frequency`, buf)
            FfiConverterSequenceTypeDecimal.write(value.`monetary`, buf)
    }
}



/**
 * What one customer did, as RFM sees it.
 */
data class RfmInput (
    /**
     * The customer.
     */
    val `customerId`: CustomerId
    ,
    /**
     * Civil days from the last order to the instant of the scores, 0 on the same day.
     */
    val `recencyDays`: kotlin.UInt
    ,
    /**
     * How often the customer bought.
     */
    val `frequency`: kotlin.ULong
    ,
    /**
     * For how much.
     */
    val `monetary`: Decimal

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRfmInput: FfiConverterRustBuffer<RfmInput> {
    override fun read(buf: ByteBuffer): RfmInput {
        return RfmInput(
            FfiConverterTypeCustomerId.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: RfmInput) = (
            FfiConverterTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterUInt.allocationSize(value.`recencyDays`) +
            FfiConverterULong.allocationSize(value.`frequency`) +
            FfiConverterTypeDecimal.allocationSize(value.`monetary`)
    )

    override fun write(value: RfmInput, buf: ByteBuffer) {
            FfiConverterTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterUInt.write(value.`recencyDays`, buf)
            FfiConverterULong.write(value.`frequency`, buf)
            FfiConverterTypeDecimal.write(value.`monetary`, buf)
    }
}



/**
 * How RFM scores are computed; everything left out has its usual value.
 */
data class RfmOptions (
    /**
     * How the edges are found.
     */
    val `method`: RfmMethod? = null
    ,
    /**
     * Edges to use instead of finding them, whoever the customers are: to compare periods, or because the business
     * says so.
     */
    val `cuts`: RfmEdges? = null
    ,
    /**
     * What counts as often.
     */
    val `frequency`: RfmFrequency? = null
    ,
    /**
     * What counts as much.
     */
    val `monetary`: RfmMonetary? = null
    ,
    /**
     * The names of the scores.
     */
    val `grid`: List<RfmRule>? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRfmOptions: FfiConverterRustBuffer<RfmOptions> {
    override fun read(buf: ByteBuffer): RfmOptions {
        return RfmOptions(
            FfiConverterOptionalTypeRfmMethod.read(buf),
            FfiConverterOptionalTypeRfmEdges.read(buf),
            FfiConverterOptionalTypeRfmFrequency.read(buf),
            FfiConverterOptionalTypeRfmMonetary.read(buf),
            FfiConverterOptionalSequenceTypeRfmRule.read(buf),
        )
    }

    override fun allocationSize(value: RfmOptions) = (
            FfiConverterOptionalTypeRfmMethod.allocationSize(value.`method`) +
            FfiConverterOptionalTypeRfmEdges.allocationSize(value.`cuts`) +
            FfiConverterOptionalTypeRfmFrequency.allocationSize(value.`frequency`) +
            FfiConverterOptionalTypeRfmMonetary.allocationSize(value.`monetary`) +
            FfiConverterOptionalSequenceTypeRfmRule.allocationSize(value.`grid`)
    )

    override fun write(value: RfmOptions, buf: ByteBuffer) {
            FfiConverterOptionalTypeRfmMethod.write(value.`method`, buf)
            FfiConverterOptionalTypeRfmEdges.write(value.`cuts`, buf)
            FfiConverterOptionalTypeRfmFrequency.write(value.`frequency`, buf)
            FfiConverterOptionalTypeRfmMonetary.write(value.`monetary`, buf)
            FfiConverterOptionalSequenceTypeRfmRule.write(value.`grid`, buf)
    }
}



/**
 * One rule of a grid: the name of the customers whose scores lie in these ranges.
 */
data class RfmRule (
    /**
     * The name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Recency scores.
     */
    val `recency`: ScoreRange? = null
    ,
    /**
     * Frequency scores.
     */
    val `frequency`: ScoreRange? = null
    ,
    /**
     * Monetary scores.
     */
    val `monetary`: ScoreRange? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRfmRule: FfiConverterRustBuffer<RfmRule> {
    override fun read(buf: ByteBuffer): RfmRule {
        return RfmRule(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeScoreRange.read(buf),
            FfiConverterOptionalTypeScoreRange.read(buf),
            FfiConverterOptionalTypeScoreRange.read(buf),
        )
    }

    override fun allocationSize(value: RfmRule) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeScoreRange.allocationSize(value.`recency`) +
            FfiConverterOptionalTypeScoreRange.allocationSize(value.`frequency`) +
            FfiConverterOptionalTypeScoreRange.allocationSize(value.`monetary`)
    )

    override fun write(value: RfmRule, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalTypeScoreRange.write(value.`recency`, buf)
            FfiConverterOptionalTypeScoreRange.write(value.`frequency`, buf)
            FfiConverterOptionalTypeScoreRange.write(value.`monetary`, buf)
    }
}



/**
 * One customer's scores, and what they were computed from.
 */
data class RfmScore (
    /**
     * What the scores were computed from.
     */
    val `input`: RfmInput
    ,
    /**
     * The scores.
     */
    val `scores`: RfmTriple
    ,
    /**
     * The name that the grid gives them.
     */
    val `segment`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRfmScore: FfiConverterRustBuffer<RfmScore> {
    override fun read(buf: ByteBuffer): RfmScore {
        return RfmScore(
            FfiConverterTypeRfmInput.read(buf),
            FfiConverterTypeRfmTriple.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: RfmScore) = (
            FfiConverterTypeRfmInput.allocationSize(value.`input`) +
            FfiConverterTypeRfmTriple.allocationSize(value.`scores`) +
            FfiConverterString.allocationSize(value.`segment`)
    )

    override fun write(value: RfmScore, buf: ByteBuffer) {
            FfiConverterTypeRfmInput.write(value.`input`, buf)
            FfiConverterTypeRfmTriple.write(value.`scores`, buf)
            FfiConverterString.write(value.`segment`, buf)
    }
}



/**
 * The scores of all customers, with everything that explains them.
 */
data class RfmScores (
    /**
     * The edges that were used; none when there was nobody to find them by.
     */
    val `edges`: RfmEdges?
    ,
    /**
     * How many customers each bin holds. A bin of 0 is empty: no value lies between its edges.
     */
    val `bins`: RfmBins
    ,
    /**
     * The names of the grid in its order, those of nobody too.
     */
    val `segments`: List<RfmSegment>
    ,
    /**
     * The customers, in the order in which they were given.
     */
    val `customers`: List<RfmScore>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRfmScores: FfiConverterRustBuffer<RfmScores> {
    override fun read(buf: ByteBuffer): RfmScores {
        return RfmScores(
            FfiConverterOptionalTypeRfmEdges.read(buf),
            FfiConverterTypeRfmBins.read(buf),
            FfiConverterSequenceTypeRfmSegment.read(buf),
            FfiConverterSequenceTypeRfmScore.read(buf),
        )
    }

    override fun allocationSize(value: RfmScores) = (
            FfiConverterOptionalTypeRfmEdges.allocationSize(value.`edges`) +
            FfiConverterTypeRfmBins.allocationSize(value.`bins`) +
            FfiConverterSequenceTypeRfmSegment.allocationSize(value.`segments`) +
            FfiConverterSequenceTypeRfmScore.allocationSize(value.`customers`)
    )

    override fun write(value: RfmScores, buf: ByteBuffer) {
            FfiConverterOptionalTypeRfmEdges.write(value.`edges`, buf)
            FfiConverterTypeRfmBins.write(value.`bins`, buf)
            FfiConverterSequenceTypeRfmSegment.write(value.`segments`, buf)
            FfiConverterSequenceTypeRfmScore.write(value.`customers`, buf)
    }
}



/**
 * The customers that share a name of the grid.
 */
data class RfmSegment (
    /**
     * The name.
     */
    val `name`: kotlin.String
    ,
    /**
     * How many customers there are.
     */
    val `customers`: kotlin.ULong
    ,
    /**
     * The sum of their monetary values.
     */
    val `monetary`: Decimal

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRfmSegment: FfiConverterRustBuffer<RfmSegment> {
    override fun read(buf: ByteBuffer): RfmSegment {
        return RfmSegment(
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: RfmSegment) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterULong.allocationSize(value.`customers`) +
            FfiConverterTypeDecimal.allocationSize(value.`monetary`)
    )

    override fun write(value: RfmSegment, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterULong.write(value.`customers`, buf)
            FfiConverterTypeDecimal.write(value.`monetary`, buf)
    }
}



/**
 * Three scores, each 1 to 5, 5 the best. Displayed as `5-4-4`.
 */
data class RfmTriple (
    /**
     * How recently the customer bought.
     */
    val `recency`: kotlin.UByte
    ,
    /**
     * How often.
     */
    val `frequency`: kotlin.UByte
    ,
    /**
     * For how much.
     */
    val `monetary`: kotlin.UByte

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRfmTriple: FfiConverterRustBuffer<RfmTriple> {
    override fun read(buf: ByteBuffer): RfmTriple {
        return RfmTriple(
            FfiConverterUByte.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterUByte.read(buf),
        )
    }

    override fun allocationSize(value: RfmTriple) = (
            FfiConverterUByte.allocationSize(value.`recency`) +
            FfiConverterUByte.allocationSize(value.`frequency`) +
            FfiConverterUByte.allocationSize(value.`monetary`)
    )

    override fun write(value: RfmTriple, buf: ByteBuffer) {
            FfiConverterUByte.write(value.`recency`, buf)
            FfiConverterUByte.write(value.`frequency`, buf)
            FfiConverterUByte.write(value.`monetary`, buf)
    }
}



/**
 * What is wrong with a row. An order is rejected with all of its rows when one of them is wrong.
 */
data class RowError (
    /**
     * The row, the first row of data being 1.
     */
    val `row`: kotlin.ULong
    ,
    /**
     * The mapping's field.
     */
    val `field`: kotlin.String?
    ,
    /**
     * The file's column: its header, or its place where there are no headers.
     */
    val `column`: kotlin.String?
    ,
    /**
     * What is wrong.
     */
    val `code`: ErrorCode

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRowError: FfiConverterRustBuffer<RowError> {
    override fun read(buf: ByteBuffer): RowError {
        return RowError(
            FfiConverterULong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeErrorCode.read(buf),
        )
    }

    override fun allocationSize(value: RowError) = (
            FfiConverterULong.allocationSize(value.`row`) +
            FfiConverterOptionalString.allocationSize(value.`field`) +
            FfiConverterOptionalString.allocationSize(value.`column`) +
            FfiConverterTypeErrorCode.allocationSize(value.`code`)
    )

    override fun write(value: RowError, buf: ByteBuffer) {
            FfiConverterULong.write(value.`row`, buf)
            FfiConverterOptionalString.write(value.`field`, buf)
            FfiConverterOptionalString.write(value.`column`, buf)
            FfiConverterTypeErrorCode.write(value.`code`, buf)
    }
}



/**
 * What was sold. Cancelled and deleted orders count in nothing; those of deleted customers do, since they happened.
 *
 * A refund lowers the figures of the order it belongs to, in the month in which that was placed; a return without an
 * order lowers those of its own month. So the months add up to the whole, and both to what the profiles say.
 */
data class SalesReport (
    /**
     * Customers that are not deleted, whether they bought or not.
     */
    val `customers`: kotlin.ULong
    ,
    /**
     * Customers with an order.
     */
    val `buyers`: kotlin.ULong
    ,
    /**
     * Customers with orders on two civil days or more.
     */
    val `repeatBuyers`: kotlin.ULong
    ,
    /**
     * Repeat buyers / buyers; none without buyers.
     */
    val `repeatRate`: kotlin.Double?
    ,
    /**
     * Orders, without returns.
     */
    val `orders`: kotlin.ULong
    ,
    /**
     * Those of them whose customer is not known.
     */
    val `anonymousOrders`: kotlin.ULong
    ,
    /**
     * Returns: orders that only took goods back.
     */
    val `returns`: kotlin.ULong
    ,
    /**
     * When the first order was placed.
     */
    val `firstOrderAt`: Timestamp?
    ,
    /**
     * When the last order was placed.
     */
    val `lastOrderAt`: Timestamp?
    ,
    /**
     * By currency, in the order of the codes.
     */
    val `currencies`: List<CurrencySales>
    ,
    /**
     * Every month from the first order or return to the last, in the business's time zone. A month in which nothing
     * happened is there, with zeros.
     */
    val `months`: List<MonthSales>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSalesReport: FfiConverterRustBuffer<SalesReport> {
    override fun read(buf: ByteBuffer): SalesReport {
        return SalesReport(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterSequenceTypeCurrencySales.read(buf),
            FfiConverterSequenceTypeMonthSales.read(buf),
        )
    }

    override fun allocationSize(value: SalesReport) = (
            FfiConverterULong.allocationSize(value.`customers`) +
            FfiConverterULong.allocationSize(value.`buyers`) +
            FfiConverterULong.allocationSize(value.`repeatBuyers`) +
            FfiConverterOptionalDouble.allocationSize(value.`repeatRate`) +
            FfiConverterULong.allocationSize(value.`orders`) +
            FfiConverterULong.allocationSize(value.`anonymousOrders`) +
            FfiConverterULong.allocationSize(value.`returns`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`firstOrderAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`lastOrderAt`) +
            FfiConverterSequenceTypeCurrencySales.allocationSize(value.`currencies`) +
            FfiConverterSequenceTypeMonthSales.allocationSize(value.`months`)
    )

    override fun write(value: SalesReport, buf: ByteBuffer) {
            FfiConverterULong.write(value.`customers`, buf)
            FfiConverterULong.write(value.`buyers`, buf)
            FfiConverterULong.write(value.`repeatBuyers`, buf)
            FfiConverterOptionalDouble.write(value.`repeatRate`, buf)
            FfiConverterULong.write(value.`orders`, buf)
            FfiConverterULong.write(value.`anonymousOrders`, buf)
            FfiConverterULong.write(value.`returns`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`firstOrderAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`lastOrderAt`, buf)
            FfiConverterSequenceTypeCurrencySales.write(value.`currencies`, buf)
            FfiConverterSequenceTypeMonthSales.write(value.`months`, buf)
    }
}



/**
 * The scores from `min` to `max`, both included.
 */
data class ScoreRange (
    /**
     * The lowest.
     */
    val `min`: kotlin.UByte
    ,
    /**
     * The highest.
     */
    val `max`: kotlin.UByte

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeScoreRange: FfiConverterRustBuffer<ScoreRange> {
    override fun read(buf: ByteBuffer): ScoreRange {
        return ScoreRange(
            FfiConverterUByte.read(buf),
            FfiConverterUByte.read(buf),
        )
    }

    override fun allocationSize(value: ScoreRange) = (
            FfiConverterUByte.allocationSize(value.`min`) +
            FfiConverterUByte.allocationSize(value.`max`)
    )

    override fun write(value: ScoreRange, buf: ByteBuffer) {
            FfiConverterUByte.write(value.`min`, buf)
            FfiConverterUByte.write(value.`max`, buf)
    }
}



/**
 * A customer that a search found.
 */
data class SearchHit (
    /**
     * The customer.
     */
    val `customer`: Customer
    ,
    /**
     * Whether every word of the query is a whole word of the customer, not only the beginning of one.
     */
    val `exact`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSearchHit: FfiConverterRustBuffer<SearchHit> {
    override fun read(buf: ByteBuffer): SearchHit {
        return SearchHit(
            FfiConverterTypeCustomer.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: SearchHit) = (
            FfiConverterTypeCustomer.allocationSize(value.`customer`) +
            FfiConverterBoolean.allocationSize(value.`exact`)
    )

    override fun write(value: SearchHit, buf: ByteBuffer) {
            FfiConverterTypeCustomer.write(value.`customer`, buf)
            FfiConverterBoolean.write(value.`exact`, buf)
    }
}



/**
 * How much a CRM holds.
 */
data class Stats (
    /**
     * Customers ever created.
     */
    val `customers`: kotlin.UInt
    ,
    /**
     * Changes in the journal.
     */
    val `changes`: kotlin.ULong
    ,
    /**
     * The file.
     */
    val `store`: StoreStats

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStats: FfiConverterRustBuffer<Stats> {
    override fun read(buf: ByteBuffer): Stats {
        return Stats(
            FfiConverterUInt.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterTypeStoreStats.read(buf),
        )
    }

    override fun allocationSize(value: Stats) = (
            FfiConverterUInt.allocationSize(value.`customers`) +
            FfiConverterULong.allocationSize(value.`changes`) +
            FfiConverterTypeStoreStats.allocationSize(value.`store`)
    )

    override fun write(value: Stats, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`customers`, buf)
            FfiConverterULong.write(value.`changes`, buf)
            FfiConverterTypeStoreStats.write(value.`store`, buf)
    }
}



/**
 * One step of an order's execution.
 */
data class StatusChange (
    /**
     * The status that was reached.
     */
    val `status`: OrderStatus
    ,
    /**
     * When.
     */
    val `at`: Timestamp
    ,
    /**
     * Why, for a cancellation.
     */
    val `reason`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStatusChange: FfiConverterRustBuffer<StatusChange> {
    override fun read(buf: ByteBuffer): StatusChange {
        return StatusChange(
            FfiConverterTypeOrderStatus.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: StatusChange) = (
            FfiConverterTypeOrderStatus.allocationSize(value.`status`) +
            FfiConverterTypeTimestamp.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`reason`)
    )

    override fun write(value: StatusChange, buf: ByteBuffer) {
            FfiConverterTypeOrderStatus.write(value.`status`, buf)
            FfiConverterTypeTimestamp.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`reason`, buf)
    }
}



/**
 * The size of the store and the work that waits in it.
 */
data class StoreStats (
    /**
     * Length of the file in bytes.
     */
    val `fileBytes`: kotlin.ULong
    ,
    /**
     * Bytes of keys and values in the tree.
     */
    val `storedBytes`: kotlin.ULong
    ,
    /**
     * Bytes of the file that no data uses; `compact` gives them back.
     */
    val `freeBytes`: kotlin.ULong
    ,
    /**
     * Commits since the last checkpoint, which opening after a crash would replay.
     */
    val `logCommits`: kotlin.ULong
    ,
    /**
     * Bytes of those commits.
     */
    val `logBytes`: kotlin.ULong

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStoreStats: FfiConverterRustBuffer<StoreStats> {
    override fun read(buf: ByteBuffer): StoreStats {
        return StoreStats(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: StoreStats) = (
            FfiConverterULong.allocationSize(value.`fileBytes`) +
            FfiConverterULong.allocationSize(value.`storedBytes`) +
            FfiConverterULong.allocationSize(value.`freeBytes`) +
            FfiConverterULong.allocationSize(value.`logCommits`) +
            FfiConverterULong.allocationSize(value.`logBytes`)
    )

    override fun write(value: StoreStats, buf: ByteBuffer) {
            FfiConverterULong.write(value.`fileBytes`, buf)
            FfiConverterULong.write(value.`storedBytes`, buf)
            FfiConverterULong.write(value.`freeBytes`, buf)
            FfiConverterULong.write(value.`logCommits`, buf)
            FfiConverterULong.write(value.`logBytes`, buf)
    }
}



/**
 * One page of a list.
 */
data class TimelineItemPage (
    /**
     * The items, in the list's order.
     */
    val `items`: List<TimelineItem>
    ,
    /**
     * Where the next page begins; nothing on the last page.
     */
    val `next`: Cursor?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTimelineItemPage: FfiConverterRustBuffer<TimelineItemPage> {
    override fun read(buf: ByteBuffer): TimelineItemPage {
        return TimelineItemPage(
            FfiConverterSequenceTypeTimelineItem.read(buf),
            FfiConverterOptionalTypeCursor.read(buf),
        )
    }

    override fun allocationSize(value: TimelineItemPage) = (
            FfiConverterSequenceTypeTimelineItem.allocationSize(value.`items`) +
            FfiConverterOptionalTypeCursor.allocationSize(value.`next`)
    )

    override fun write(value: TimelineItemPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeTimelineItem.write(value.`items`, buf)
            FfiConverterOptionalTypeCursor.write(value.`next`, buf)
    }
}



/**
 * Which part of a timeline to read; everything left out does not narrow it.
 */
data class TimelineQuery (
    /**
     * Items of these kinds; of all kinds when empty.
     */
    val `kinds`: List<TimelineKind>? = null
    ,
    /**
     * Items at this instant or later.
     */
    val `from`: Timestamp? = null
    ,
    /**
     * Items before this instant.
     */
    val `until`: Timestamp? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTimelineQuery: FfiConverterRustBuffer<TimelineQuery> {
    override fun read(buf: ByteBuffer): TimelineQuery {
        return TimelineQuery(
            FfiConverterOptionalSequenceTypeTimelineKind.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: TimelineQuery) = (
            FfiConverterOptionalSequenceTypeTimelineKind.allocationSize(value.`kinds`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`from`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`)
    )

    override fun write(value: TimelineQuery, buf: ByteBuffer) {
            FfiConverterOptionalSequenceTypeTimelineKind.write(value.`kinds`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`from`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
    }
}



/**
 * One of the customers who spent the most.
 */
data class TopCustomer (
    /**
     * The customer.
     */
    val `customerId`: CustomerId
    ,
    /**
     * What was spent, net of refunds and returns.
     */
    val `spent`: Decimal
    ,
    /**
     * Its share of what all customers spent in this currency; none when that is nothing.
     */
    val `share`: kotlin.Double?
    ,
    /**
     * Orders, in any currency.
     */
    val `orders`: kotlin.ULong
    ,
    /**
     * When the last of them was placed.
     */
    val `lastOrderAt`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTopCustomer: FfiConverterRustBuffer<TopCustomer> {
    override fun read(buf: ByteBuffer): TopCustomer {
        return TopCustomer(
            FfiConverterTypeCustomerId.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: TopCustomer) = (
            FfiConverterTypeCustomerId.allocationSize(value.`customerId`) +
            FfiConverterTypeDecimal.allocationSize(value.`spent`) +
            FfiConverterOptionalDouble.allocationSize(value.`share`) +
            FfiConverterULong.allocationSize(value.`orders`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`lastOrderAt`)
    )

    override fun write(value: TopCustomer, buf: ByteBuffer) {
            FfiConverterTypeCustomerId.write(value.`customerId`, buf)
            FfiConverterTypeDecimal.write(value.`spent`, buf)
            FfiConverterOptionalDouble.write(value.`share`, buf)
            FfiConverterULong.write(value.`orders`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`lastOrderAt`, buf)
    }
}



/**
 * What a check found.
 */
data class VerifyReport (
    /**
     * The end of the journal. Keep it elsewhere, to find any later rewriting of what came before.
     */
    val `head`: JournalHead?
    ,
    /**
     * What is wrong; empty when all is well.
     */
    val `problems`: List<Problem>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVerifyReport: FfiConverterRustBuffer<VerifyReport> {
    override fun read(buf: ByteBuffer): VerifyReport {
        return VerifyReport(
            FfiConverterOptionalTypeJournalHead.read(buf),
            FfiConverterSequenceTypeProblem.read(buf),
        )
    }

    override fun allocationSize(value: VerifyReport) = (
            FfiConverterOptionalTypeJournalHead.allocationSize(value.`head`) +
            FfiConverterSequenceTypeProblem.allocationSize(value.`problems`)
    )

    override fun write(value: VerifyReport, buf: ByteBuffer) {
            FfiConverterOptionalTypeJournalHead.write(value.`head`, buf)
            FfiConverterSequenceTypeProblem.write(value.`problems`, buf)
    }
}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class AddressListPatch {

    /**
     * Makes the field empty.
     */
    object Clear : AddressListPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: List<crm.Address>) : AddressListPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAddressListPatch : FfiConverterRustBuffer<AddressListPatch>{
    override fun read(buf: ByteBuffer): AddressListPatch {
        return when(buf.getInt()) {
            1 -> AddressListPatch.Clear
            2 -> AddressListPatch.Set(
                FfiConverterSequenceTypeAddress.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AddressListPatch): ULong = when(value) {
        is AddressListPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AddressListPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeAddress.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: AddressListPatch, buf: ByteBuffer) {
        when(value) {
            is AddressListPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is AddressListPatch.Set -> {
                buf.putInt(2)
                FfiConverterSequenceTypeAddress.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a command of a batch gives: the record as it is then.
 */
sealed class Answer {

    /**
     * As the command's operation gives it.
     */
    data class Category(
        val v1: crm.Category) : Answer()

    {


        companion object
    }

    /**
     * As the command's operation gives it.
     */
    data class Customer(
        val v1: crm.Customer) : Answer()

    {


        companion object
    }

    /**
     * As the command's operation gives it.
     */
    data class FieldDefinition(
        val v1: crm.FieldDefinition) : Answer()

    {


        companion object
    }

    /**
     * As the command's operation gives it.
     */
    data class Ingested(
        val v1: crm.Ingested) : Answer()

    {


        companion object
    }

    /**
     * As the command's operation gives it.
     */
    data class Interaction(
        val v1: crm.Interaction) : Answer()

    {


        companion object
    }

    /**
     * As the command's operation gives it.
     */
    data class Note(
        val v1: crm.Note) : Answer()

    {


        companion object
    }

    /**
     * As the command's operation gives it.
     */
    data class Order(
        val v1: crm.Order) : Answer()

    {


        companion object
    }

    /**
     * As the command's operation gives it.
     */
    data class Product(
        val v1: crm.Product) : Answer()

    {


        companion object
    }

    /**
     * As the command's operation gives it.
     */
    data class Relationship(
        val v1: crm.Relationship) : Answer()

    {


        companion object
    }

    /**
     * The command gives nothing.
     */
    object Nothing : Answer()









    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAnswer : FfiConverterRustBuffer<Answer>{
    override fun read(buf: ByteBuffer): Answer {
        return when(buf.getInt()) {
            1 -> Answer.Category(
                FfiConverterTypeCategory.read(buf),
                )
            2 -> Answer.Customer(
                FfiConverterTypeCustomer.read(buf),
                )
            3 -> Answer.FieldDefinition(
                FfiConverterTypeFieldDefinition.read(buf),
                )
            4 -> Answer.Ingested(
                FfiConverterTypeIngested.read(buf),
                )
            5 -> Answer.Interaction(
                FfiConverterTypeInteraction.read(buf),
                )
            6 -> Answer.Note(
                FfiConverterTypeNote.read(buf),
                )
            7 -> Answer.Order(
                FfiConverterTypeOrder.read(buf),
                )
            8 -> Answer.Product(
                FfiConverterTypeProduct.read(buf),
                )
            9 -> Answer.Relationship(
                FfiConverterTypeRelationship.read(buf),
                )
            10 -> Answer.Nothing
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Answer): ULong = when(value) {
        is Answer.Category -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCategory.allocationSize(value.v1)
            )
        }
        is Answer.Customer -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomer.allocationSize(value.v1)
            )
        }
        is Answer.FieldDefinition -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFieldDefinition.allocationSize(value.v1)
            )
        }
        is Answer.Ingested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeIngested.allocationSize(value.v1)
            )
        }
        is Answer.Interaction -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInteraction.allocationSize(value.v1)
            )
        }
        is Answer.Note -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNote.allocationSize(value.v1)
            )
        }
        is Answer.Order -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrder.allocationSize(value.v1)
            )
        }
        is Answer.Product -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProduct.allocationSize(value.v1)
            )
        }
        is Answer.Relationship -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRelationship.allocationSize(value.v1)
            )
        }
        is Answer.Nothing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: Answer, buf: ByteBuffer) {
        when(value) {
            is Answer.Category -> {
                buf.putInt(1)
                FfiConverterTypeCategory.write(value.v1, buf)
                Unit
            }
            is Answer.Customer -> {
                buf.putInt(2)
                FfiConverterTypeCustomer.write(value.v1, buf)
                Unit
            }
            is Answer.FieldDefinition -> {
                buf.putInt(3)
                FfiConverterTypeFieldDefinition.write(value.v1, buf)
                Unit
            }
            is Answer.Ingested -> {
                buf.putInt(4)
                FfiConverterTypeIngested.write(value.v1, buf)
                Unit
            }
            is Answer.Interaction -> {
                buf.putInt(5)
                FfiConverterTypeInteraction.write(value.v1, buf)
                Unit
            }
            is Answer.Note -> {
                buf.putInt(6)
                FfiConverterTypeNote.write(value.v1, buf)
                Unit
            }
            is Answer.Order -> {
                buf.putInt(7)
                FfiConverterTypeOrder.write(value.v1, buf)
                Unit
            }
            is Answer.Product -> {
                buf.putInt(8)
                FfiConverterTypeProduct.write(value.v1, buf)
                Unit
            }
            is Answer.Relationship -> {
                buf.putInt(9)
                FfiConverterTypeRelationship.write(value.v1, buf)
                Unit
            }
            is Answer.Nothing -> {
                buf.putInt(10)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The calendar that a date is counted in.
 */

enum class CalendarKind {

    /**
     * The civil calendar of most countries.
     */
    GREGORIAN,
    /**
     * The Chinese lunisolar calendar; its years are those of the Gregorian year in which they begin.
     */
    CHINESE_LUNAR;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCalendarKind: FfiConverterRustBuffer<CalendarKind> {
    override fun read(buf: ByteBuffer) = try {

        CalendarKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CalendarKind) = 4UL

    override fun write(value: CalendarKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class CategoryIdListPatch {

    /**
     * Makes the field empty.
     */
    object Clear : CategoryIdListPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: List<crm.CategoryId>) : CategoryIdListPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCategoryIdListPatch : FfiConverterRustBuffer<CategoryIdListPatch>{
    override fun read(buf: ByteBuffer): CategoryIdListPatch {
        return when(buf.getInt()) {
            1 -> CategoryIdListPatch.Clear
            2 -> CategoryIdListPatch.Set(
                FfiConverterSequenceTypeCategoryId.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CategoryIdListPatch): ULong = when(value) {
        is CategoryIdListPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is CategoryIdListPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeCategoryId.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: CategoryIdListPatch, buf: ByteBuffer) {
        when(value) {
            is CategoryIdListPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is CategoryIdListPatch.Set -> {
                buf.putInt(2)
                FfiConverterSequenceTypeCategoryId.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class CategoryIdPatch {

    /**
     * Makes the field empty.
     */
    object Clear : CategoryIdPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.CategoryId) : CategoryIdPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCategoryIdPatch : FfiConverterRustBuffer<CategoryIdPatch>{
    override fun read(buf: ByteBuffer): CategoryIdPatch {
        return when(buf.getInt()) {
            1 -> CategoryIdPatch.Clear
            2 -> CategoryIdPatch.Set(
                FfiConverterTypeCategoryId.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CategoryIdPatch): ULong = when(value) {
        is CategoryIdPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is CategoryIdPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCategoryId.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: CategoryIdPatch, buf: ByteBuffer) {
        when(value) {
            is CategoryIdPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is CategoryIdPatch.Set -> {
                buf.putInt(2)
                FfiConverterTypeCategoryId.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * A way of talking to somebody.
 */

enum class Channel {

    /**
     * E-mail.
     */
    EMAIL,
    /**
     * A voice call.
     */
    PHONE,
    /**
     * A short message.
     */
    SMS,
    /**
     * A chat or messenger.
     */
    CHAT,
    /**
     * A social network.
     */
    SOCIAL,
    /**
     * The web site or shop.
     */
    WEB,
    /**
     * A mobile app, push messages included.
     */
    APP,
    /**
     * Face to face.
     */
    IN_PERSON,
    /**
     * Letters.
     */
    POST,
    /**
     * A machine that reports by itself.
     */
    DEVICE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeChannel: FfiConverterRustBuffer<Channel> {
    override fun read(buf: ByteBuffer) = try {

        Channel.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Channel) = 4UL

    override fun write(value: Channel, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class ChannelPatch {

    /**
     * Makes the field empty.
     */
    object Clear : ChannelPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.Channel) : ChannelPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChannelPatch : FfiConverterRustBuffer<ChannelPatch>{
    override fun read(buf: ByteBuffer): ChannelPatch {
        return when(buf.getInt()) {
            1 -> ChannelPatch.Clear
            2 -> ChannelPatch.Set(
                FfiConverterTypeChannel.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ChannelPatch): ULong = when(value) {
        is ChannelPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ChannelPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeChannel.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: ChannelPatch, buf: ByteBuffer) {
        when(value) {
            is ChannelPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is ChannelPatch.Set -> {
                buf.putInt(2)
                FfiConverterTypeChannel.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class CivilDatePatch {

    /**
     * Makes the field empty.
     */
    object Clear : CivilDatePatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.CivilDate) : CivilDatePatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCivilDatePatch : FfiConverterRustBuffer<CivilDatePatch>{
    override fun read(buf: ByteBuffer): CivilDatePatch {
        return when(buf.getInt()) {
            1 -> CivilDatePatch.Clear
            2 -> CivilDatePatch.Set(
                FfiConverterTypeCivilDate.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CivilDatePatch): ULong = when(value) {
        is CivilDatePatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is CivilDatePatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCivilDate.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: CivilDatePatch, buf: ByteBuffer) {
        when(value) {
            is CivilDatePatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is CivilDatePatch.Set -> {
                buf.putInt(2)
                FfiConverterTypeCivilDate.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Where the value of a field stands in a file.
 */
sealed class Column {

    /**
     * The column with this header.
     */
    data class Name(
        val v1: kotlin.String) : Column()

    {


        companion object
    }

    /**
     * The column at this place, the first being 0.
     */
    data class Index(
        val v1: kotlin.UInt) : Column()

    {


        companion object
    }

    /**
     * No column, but this text in every row.
     */
    data class Fixed(
        val v1: kotlin.String) : Column()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeColumn : FfiConverterRustBuffer<Column>{
    override fun read(buf: ByteBuffer): Column {
        return when(buf.getInt()) {
            1 -> Column.Name(
                FfiConverterString.read(buf),
                )
            2 -> Column.Index(
                FfiConverterUInt.read(buf),
                )
            3 -> Column.Fixed(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Column): ULong = when(value) {
        is Column.Name -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
        is Column.Index -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUInt.allocationSize(value.v1)
            )
        }
        is Column.Fixed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: Column, buf: ByteBuffer) {
        when(value) {
            is Column.Name -> {
                buf.putInt(1)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
            is Column.Index -> {
                buf.putInt(2)
                FfiConverterUInt.write(value.v1, buf)
                Unit
            }
            is Column.Fixed -> {
                buf.putInt(3)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * One command of a batch.
 */
sealed class Command {

    /**
     * Creates a category; `taken` when its parent has one of that name.
     */
    data class CategoriesCreate(
        /**
         * As in the operation.
         */
        val `new`: crm.NewCategory) : Command()

    {


        companion object
    }

    /**
     * Changes what the patch names; `self_reference` when the category would come to be below itself.
     */
    data class CategoriesUpdate(
        /**
         * As in the operation.
         */
        val `id`: crm.CategoryId,
        /**
         * As in the operation.
         */
        val `patch`: crm.CategoryPatch) : Command()

    {


        companion object
    }

    /**
     * Deletes the category; `in_use` while products are in it or categories below it.
     */
    data class CategoriesDelete(
        /**
         * As in the operation.
         */
        val `id`: crm.CategoryId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
     * With a version, `stale_version` unless the category has it.
     */
    data class CategoriesRestore(
        /**
         * As in the operation.
         */
        val `id`: crm.CategoryId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
     * when something given is not in form.
     */
    data class CustomersCreate(
        /**
         * As in the operation.
         */
        val `new`: crm.NewCustomer) : Command()

    {


        companion object
    }

    /**
     * Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
     * another version. A patch that changes nothing leaves the version as it is.
     */
    data class CustomersUpdate(
        /**
         * As in the operation.
         */
        val `id`: crm.CustomerId,
        /**
         * As in the operation.
         */
        val `patch`: crm.CustomerPatch) : Command()

    {


        companion object
    }

    /**
     * Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
     * `stale_version` unless the customer has it.
     */
    data class CustomersDelete(
        /**
         * As in the operation.
         */
        val `id`: crm.CustomerId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
     * there is nothing to restore. With a version, `stale_version` unless the customer has it.
     */
    data class CustomersRestore(
        /**
         * As in the operation.
         */
        val `id`: crm.CustomerId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Adds tags; those that the customer has already change nothing.
     */
    data class CustomersAddTags(
        /**
         * As in the operation.
         */
        val `id`: crm.CustomerId,
        /**
         * As in the operation.
         */
        val `tags`: List<kotlin.String>) : Command()

    {


        companion object
    }

    /**
     * Removes tags; those that the customer does not have change nothing.
     */
    data class CustomersRemoveTags(
        /**
         * As in the operation.
         */
        val `id`: crm.CustomerId,
        /**
         * As in the operation.
         */
        val `tags`: List<kotlin.String>) : Command()

    {


        companion object
    }

    /**
     * Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
     * already takes the new label, if one is given.
     */
    data class CustomersAddIdentifier(
        /**
         * As in the operation.
         */
        val `id`: crm.CustomerId,
        /**
         * As in the operation.
         */
        val `identifier`: crm.Identifier) : Command()

    {


        companion object
    }

    /**
     * Removes an identifier, whatever its label; one that the customer does not have changes nothing.
     */
    data class CustomersRemoveIdentifier(
        /**
         * As in the operation.
         */
        val `id`: crm.CustomerId,
        /**
         * As in the operation.
         */
        val `identifier`: crm.Identifier) : Command()

    {


        companion object
    }

    /**
     * Adds an entry to the consent ledger, at its place in time.
     */
    data class CustomersRecordConsent(
        /**
         * As in the operation.
         */
        val `id`: crm.CustomerId,
        /**
         * As in the operation.
         */
        val `consent`: crm.Consent) : Command()

    {


        companion object
    }

    /**
     * Defines a field; `already_exists` when the key is in use.
     */
    data class FieldsCreate(
        /**
         * As in the operation.
         */
        val `new`: crm.NewField) : Command()

    {


        companion object
    }

    /**
     * Changes what the patch names. What customers have is not checked again.
     */
    data class FieldsUpdate(
        /**
         * As in the operation.
         */
        val `key`: kotlin.String,
        /**
         * As in the operation.
         */
        val `patch`: crm.FieldPatch) : Command()

    {


        companion object
    }

    /**
     * Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
     * with `unknown_field`.
     */
    data class FieldsDelete(
        /**
         * As in the operation.
         */
        val `key`: kotlin.String,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.
     */
    data class IngestShopify(
        /**
         * As in the operation.
         */
        val `topic`: kotlin.String,
        /**
         * As in the operation.
         */
        val `payload`: kotlin.String,
        /**
         * As in the operation.
         */
        val `currency`: kotlin.String? = null ) : Command()

    {


        companion object
    }

    /**
     * Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
     * smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.
     */
    data class IngestStripe(
        /**
         * As in the operation.
         */
        val `event`: kotlin.String) : Command()

    {


        companion object
    }

    /**
     * Records an interaction.
     */
    data class InteractionsRecord(
        /**
         * As in the operation.
         */
        val `new`: crm.NewInteraction) : Command()

    {


        companion object
    }

    /**
     * Changes what the patch names. A new customer or instant moves the interaction on the timelines.
     */
    data class InteractionsUpdate(
        /**
         * As in the operation.
         */
        val `id`: crm.InteractionId,
        /**
         * As in the operation.
         */
        val `patch`: crm.InteractionPatch) : Command()

    {


        companion object
    }

    /**
     * Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
     */
    data class InteractionsDelete(
        /**
         * As in the operation.
         */
        val `id`: crm.InteractionId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
     * interaction has it.
     */
    data class InteractionsRestore(
        /**
         * As in the operation.
         */
        val `id`: crm.InteractionId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Remembers, durably, that the named cursor has handled everything up to `seq`.
     */
    data class JournalAcknowledge(
        /**
         * As in the operation.
         */
        val `cursor`: kotlin.String,
        /**
         * As in the operation.
         */
        val `seq`: kotlin.ULong) : Command()

    {


        companion object
    }

    /**
     * Creates a note; `unknown_reference` when the customer is deleted, or there is none.
     */
    data class NotesCreate(
        /**
         * As in the operation.
         */
        val `new`: crm.NewNote) : Command()

    {


        companion object
    }

    /**
     * Changes what the patch names.
     */
    data class NotesUpdate(
        /**
         * As in the operation.
         */
        val `id`: crm.NoteId,
        /**
         * As in the operation.
         */
        val `patch`: crm.NotePatch) : Command()

    {


        companion object
    }

    /**
     * Deletes the note. With a version, `stale_version` unless the note has it.
     */
    data class NotesDelete(
        /**
         * As in the operation.
         */
        val `id`: crm.NoteId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
     * the note has it.
     */
    data class NotesRestore(
        /**
         * As in the operation.
         */
        val `id`: crm.NoteId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Creates an order; `taken` when its source has an order of that number.
     */
    data class OrdersCreate(
        /**
         * As in the operation.
         */
        val `new`: crm.NewOrder) : Command()

    {


        companion object
    }

    /**
     * Changes what the patch names.
     */
    data class OrdersUpdate(
        /**
         * As in the operation.
         */
        val `id`: crm.OrderId,
        /**
         * As in the operation.
         */
        val `patch`: crm.OrderPatch) : Command()

    {


        companion object
    }

    /**
     * Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
     */
    data class OrdersAdvance(
        /**
         * As in the operation.
         */
        val `id`: crm.OrderId,
        /**
         * As in the operation.
         */
        val `advance`: crm.OrderAdvance) : Command()

    {


        companion object
    }

    /**
     * Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
     */
    data class OrdersCancel(
        /**
         * As in the operation.
         */
        val `id`: crm.OrderId,
        /**
         * As in the operation.
         */
        val `cancellation`: crm.OrderCancellation) : Command()

    {


        companion object
    }

    /**
     * Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
     * With a version, `stale_version` unless the order has it.
     */
    data class OrdersReopen(
        /**
         * As in the operation.
         */
        val `id`: crm.OrderId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Records a payment.
     */
    data class OrdersAddPayment(
        /**
         * As in the operation.
         */
        val `id`: crm.OrderId,
        /**
         * As in the operation.
         */
        val `payment`: crm.NewPayment) : Command()

    {


        companion object
    }

    /**
     * Refunds lines, or parts of them; `out_of_range` for more than is left.
     */
    data class OrdersRefund(
        /**
         * As in the operation.
         */
        val `id`: crm.OrderId,
        /**
         * As in the operation.
         */
        val `refund`: crm.NewRefund) : Command()

    {


        companion object
    }

    /**
     * Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
     */
    data class OrdersDelete(
        /**
         * As in the operation.
         */
        val `id`: crm.OrderId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
     * version, `stale_version` unless the order has it.
     */
    data class OrdersRestore(
        /**
         * As in the operation.
         */
        val `id`: crm.OrderId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
     */
    data class ProductsCreate(
        /**
         * As in the operation.
         */
        val `new`: crm.NewProduct) : Command()

    {


        companion object
    }

    /**
     * Changes what the patch names.
     */
    data class ProductsUpdate(
        /**
         * As in the operation.
         */
        val `id`: crm.ProductId,
        /**
         * As in the operation.
         */
        val `patch`: crm.ProductPatch) : Command()

    {


        companion object
    }

    /**
     * Deletes the product; its SKU is free again, the orders for it stay.
     */
    data class ProductsDelete(
        /**
         * As in the operation.
         */
        val `id`: crm.ProductId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
     * categories was deleted since. With a version, `stale_version` unless the product has it.
     */
    data class ProductsRestore(
        /**
         * As in the operation.
         */
        val `id`: crm.ProductId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }

    /**
     * Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
     * `self_reference` when both are the same.
     */
    data class RelationshipsCreate(
        /**
         * As in the operation.
         */
        val `new`: crm.NewRelationship) : Command()

    {


        companion object
    }

    /**
     * Changes what the patch names.
     */
    data class RelationshipsUpdate(
        /**
         * As in the operation.
         */
        val `id`: crm.RelationshipId,
        /**
         * As in the operation.
         */
        val `patch`: crm.RelationshipPatch) : Command()

    {


        companion object
    }

    /**
     * Deletes the relationship for good; only its history stays. With a version, `stale_version` unless the
     * relationship has it. One that ended is better kept, with the day in `until`.
     */
    data class RelationshipsDelete(
        /**
         * As in the operation.
         */
        val `id`: crm.RelationshipId,
        /**
         * As in the operation.
         */
        val `version`: kotlin.ULong? = null ) : Command()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCommand : FfiConverterRustBuffer<Command>{
    override fun read(buf: ByteBuffer): Command {
        return when(buf.getInt()) {
            1 -> Command.CategoriesCreate(
                FfiConverterTypeNewCategory.read(buf),
                )
            2 -> Command.CategoriesUpdate(
                FfiConverterTypeCategoryId.read(buf),
                FfiConverterTypeCategoryPatch.read(buf),
                )
            3 -> Command.CategoriesDelete(
                FfiConverterTypeCategoryId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            4 -> Command.CategoriesRestore(
                FfiConverterTypeCategoryId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            5 -> Command.CustomersCreate(
                FfiConverterTypeNewCustomer.read(buf),
                )
            6 -> Command.CustomersUpdate(
                FfiConverterTypeCustomerId.read(buf),
                FfiConverterTypeCustomerPatch.read(buf),
                )
            7 -> Command.CustomersDelete(
                FfiConverterTypeCustomerId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            8 -> Command.CustomersRestore(
                FfiConverterTypeCustomerId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            9 -> Command.CustomersAddTags(
                FfiConverterTypeCustomerId.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            10 -> Command.CustomersRemoveTags(
                FfiConverterTypeCustomerId.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            11 -> Command.CustomersAddIdentifier(
                FfiConverterTypeCustomerId.read(buf),
                FfiConverterTypeIdentifier.read(buf),
                )
            12 -> Command.CustomersRemoveIdentifier(
                FfiConverterTypeCustomerId.read(buf),
                FfiConverterTypeIdentifier.read(buf),
                )
            13 -> Command.CustomersRecordConsent(
                FfiConverterTypeCustomerId.read(buf),
                FfiConverterTypeConsent.read(buf),
                )
            14 -> Command.FieldsCreate(
                FfiConverterTypeNewField.read(buf),
                )
            15 -> Command.FieldsUpdate(
                FfiConverterString.read(buf),
                FfiConverterTypeFieldPatch.read(buf),
                )
            16 -> Command.FieldsDelete(
                FfiConverterString.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            17 -> Command.IngestShopify(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            18 -> Command.IngestStripe(
                FfiConverterString.read(buf),
                )
            19 -> Command.InteractionsRecord(
                FfiConverterTypeNewInteraction.read(buf),
                )
            20 -> Command.InteractionsUpdate(
                FfiConverterTypeInteractionId.read(buf),
                FfiConverterTypeInteractionPatch.read(buf),
                )
            21 -> Command.InteractionsDelete(
                FfiConverterTypeInteractionId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            22 -> Command.InteractionsRestore(
                FfiConverterTypeInteractionId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            23 -> Command.JournalAcknowledge(
                FfiConverterString.read(buf),
                FfiConverterULong.read(buf),
                )
            24 -> Command.NotesCreate(
                FfiConverterTypeNewNote.read(buf),
                )
            25 -> Command.NotesUpdate(
                FfiConverterTypeNoteId.read(buf),
                FfiConverterTypeNotePatch.read(buf),
                )
            26 -> Command.NotesDelete(
                FfiConverterTypeNoteId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            27 -> Command.NotesRestore(
                FfiConverterTypeNoteId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            28 -> Command.OrdersCreate(
                FfiConverterTypeNewOrder.read(buf),
                )
            29 -> Command.OrdersUpdate(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeOrderPatch.read(buf),
                )
            30 -> Command.OrdersAdvance(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeOrderAdvance.read(buf),
                )
            31 -> Command.OrdersCancel(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeOrderCancellation.read(buf),
                )
            32 -> Command.OrdersReopen(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            33 -> Command.OrdersAddPayment(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeNewPayment.read(buf),
                )
            34 -> Command.OrdersRefund(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeNewRefund.read(buf),
                )
            35 -> Command.OrdersDelete(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            36 -> Command.OrdersRestore(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            37 -> Command.ProductsCreate(
                FfiConverterTypeNewProduct.read(buf),
                )
            38 -> Command.ProductsUpdate(
                FfiConverterTypeProductId.read(buf),
                FfiConverterTypeProductPatch.read(buf),
                )
            39 -> Command.ProductsDelete(
                FfiConverterTypeProductId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            40 -> Command.ProductsRestore(
                FfiConverterTypeProductId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            41 -> Command.RelationshipsCreate(
                FfiConverterTypeNewRelationship.read(buf),
                )
            42 -> Command.RelationshipsUpdate(
                FfiConverterTypeRelationshipId.read(buf),
                FfiConverterTypeRelationshipPatch.read(buf),
                )
            43 -> Command.RelationshipsDelete(
                FfiConverterTypeRelationshipId.read(buf),
                FfiConverterOptionalULong.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Command): ULong = when(value) {
        is Command.CategoriesCreate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNewCategory.allocationSize(value.`new`)
            )
        }
        is Command.CategoriesUpdate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCategoryId.allocationSize(value.`id`)
                + FfiConverterTypeCategoryPatch.allocationSize(value.`patch`)
            )
        }
        is Command.CategoriesDelete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCategoryId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.CategoriesRestore -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCategoryId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.CustomersCreate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNewCustomer.allocationSize(value.`new`)
            )
        }
        is Command.CustomersUpdate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomerId.allocationSize(value.`id`)
                + FfiConverterTypeCustomerPatch.allocationSize(value.`patch`)
            )
        }
        is Command.CustomersDelete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomerId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.CustomersRestore -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomerId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.CustomersAddTags -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomerId.allocationSize(value.`id`)
                + FfiConverterSequenceString.allocationSize(value.`tags`)
            )
        }
        is Command.CustomersRemoveTags -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomerId.allocationSize(value.`id`)
                + FfiConverterSequenceString.allocationSize(value.`tags`)
            )
        }
        is Command.CustomersAddIdentifier -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomerId.allocationSize(value.`id`)
                + FfiConverterTypeIdentifier.allocationSize(value.`identifier`)
            )
        }
        is Command.CustomersRemoveIdentifier -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomerId.allocationSize(value.`id`)
                + FfiConverterTypeIdentifier.allocationSize(value.`identifier`)
            )
        }
        is Command.CustomersRecordConsent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomerId.allocationSize(value.`id`)
                + FfiConverterTypeConsent.allocationSize(value.`consent`)
            )
        }
        is Command.FieldsCreate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNewField.allocationSize(value.`new`)
            )
        }
        is Command.FieldsUpdate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterTypeFieldPatch.allocationSize(value.`patch`)
            )
        }
        is Command.FieldsDelete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.IngestShopify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`topic`)
                + FfiConverterString.allocationSize(value.`payload`)
                + FfiConverterOptionalString.allocationSize(value.`currency`)
            )
        }
        is Command.IngestStripe -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`event`)
            )
        }
        is Command.InteractionsRecord -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNewInteraction.allocationSize(value.`new`)
            )
        }
        is Command.InteractionsUpdate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInteractionId.allocationSize(value.`id`)
                + FfiConverterTypeInteractionPatch.allocationSize(value.`patch`)
            )
        }
        is Command.InteractionsDelete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInteractionId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.InteractionsRestore -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInteractionId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.JournalAcknowledge -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`cursor`)
                + FfiConverterULong.allocationSize(value.`seq`)
            )
        }
        is Command.NotesCreate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNewNote.allocationSize(value.`new`)
            )
        }
        is Command.NotesUpdate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNoteId.allocationSize(value.`id`)
                + FfiConverterTypeNotePatch.allocationSize(value.`patch`)
            )
        }
        is Command.NotesDelete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNoteId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.NotesRestore -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNoteId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.OrdersCreate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNewOrder.allocationSize(value.`new`)
            )
        }
        is Command.OrdersUpdate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`id`)
                + FfiConverterTypeOrderPatch.allocationSize(value.`patch`)
            )
        }
        is Command.OrdersAdvance -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`id`)
                + FfiConverterTypeOrderAdvance.allocationSize(value.`advance`)
            )
        }
        is Command.OrdersCancel -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`id`)
                + FfiConverterTypeOrderCancellation.allocationSize(value.`cancellation`)
            )
        }
        is Command.OrdersReopen -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.OrdersAddPayment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`id`)
                + FfiConverterTypeNewPayment.allocationSize(value.`payment`)
            )
        }
        is Command.OrdersRefund -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`id`)
                + FfiConverterTypeNewRefund.allocationSize(value.`refund`)
            )
        }
        is Command.OrdersDelete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.OrdersRestore -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.ProductsCreate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNewProduct.allocationSize(value.`new`)
            )
        }
        is Command.ProductsUpdate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProductId.allocationSize(value.`id`)
                + FfiConverterTypeProductPatch.allocationSize(value.`patch`)
            )
        }
        is Command.ProductsDelete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProductId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.ProductsRestore -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProductId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
        is Command.RelationshipsCreate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNewRelationship.allocationSize(value.`new`)
            )
        }
        is Command.RelationshipsUpdate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRelationshipId.allocationSize(value.`id`)
                + FfiConverterTypeRelationshipPatch.allocationSize(value.`patch`)
            )
        }
        is Command.RelationshipsDelete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRelationshipId.allocationSize(value.`id`)
                + FfiConverterOptionalULong.allocationSize(value.`version`)
            )
        }
    }

    override fun write(value: Command, buf: ByteBuffer) {
        when(value) {
            is Command.CategoriesCreate -> {
                buf.putInt(1)
                FfiConverterTypeNewCategory.write(value.`new`, buf)
                Unit
            }
            is Command.CategoriesUpdate -> {
                buf.putInt(2)
                FfiConverterTypeCategoryId.write(value.`id`, buf)
                FfiConverterTypeCategoryPatch.write(value.`patch`, buf)
                Unit
            }
            is Command.CategoriesDelete -> {
                buf.putInt(3)
                FfiConverterTypeCategoryId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.CategoriesRestore -> {
                buf.putInt(4)
                FfiConverterTypeCategoryId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.CustomersCreate -> {
                buf.putInt(5)
                FfiConverterTypeNewCustomer.write(value.`new`, buf)
                Unit
            }
            is Command.CustomersUpdate -> {
                buf.putInt(6)
                FfiConverterTypeCustomerId.write(value.`id`, buf)
                FfiConverterTypeCustomerPatch.write(value.`patch`, buf)
                Unit
            }
            is Command.CustomersDelete -> {
                buf.putInt(7)
                FfiConverterTypeCustomerId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.CustomersRestore -> {
                buf.putInt(8)
                FfiConverterTypeCustomerId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.CustomersAddTags -> {
                buf.putInt(9)
                FfiConverterTypeCustomerId.write(value.`id`, buf)
                FfiConverterSequenceString.write(value.`tags`, buf)
                Unit
            }
            is Command.CustomersRemoveTags -> {
                buf.putInt(10)
                FfiConverterTypeCustomerId.write(value.`id`, buf)
                FfiConverterSequenceString.write(value.`tags`, buf)
                Unit
            }
            is Command.CustomersAddIdentifier -> {
                buf.putInt(11)
                FfiConverterTypeCustomerId.write(value.`id`, buf)
                FfiConverterTypeIdentifier.write(value.`identifier`, buf)
                Unit
            }
            is Command.CustomersRemoveIdentifier -> {
                buf.putInt(12)
                FfiConverterTypeCustomerId.write(value.`id`, buf)
                FfiConverterTypeIdentifier.write(value.`identifier`, buf)
                Unit
            }
            is Command.CustomersRecordConsent -> {
                buf.putInt(13)
                FfiConverterTypeCustomerId.write(value.`id`, buf)
                FfiConverterTypeConsent.write(value.`consent`, buf)
                Unit
            }
            is Command.FieldsCreate -> {
                buf.putInt(14)
                FfiConverterTypeNewField.write(value.`new`, buf)
                Unit
            }
            is Command.FieldsUpdate -> {
                buf.putInt(15)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterTypeFieldPatch.write(value.`patch`, buf)
                Unit
            }
            is Command.FieldsDelete -> {
                buf.putInt(16)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.IngestShopify -> {
                buf.putInt(17)
                FfiConverterString.write(value.`topic`, buf)
                FfiConverterString.write(value.`payload`, buf)
                FfiConverterOptionalString.write(value.`currency`, buf)
                Unit
            }
            is Command.IngestStripe -> {
                buf.putInt(18)
                FfiConverterString.write(value.`event`, buf)
                Unit
            }
            is Command.InteractionsRecord -> {
                buf.putInt(19)
                FfiConverterTypeNewInteraction.write(value.`new`, buf)
                Unit
            }
            is Command.InteractionsUpdate -> {
                buf.putInt(20)
                FfiConverterTypeInteractionId.write(value.`id`, buf)
                FfiConverterTypeInteractionPatch.write(value.`patch`, buf)
                Unit
            }
            is Command.InteractionsDelete -> {
                buf.putInt(21)
                FfiConverterTypeInteractionId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.InteractionsRestore -> {
                buf.putInt(22)
                FfiConverterTypeInteractionId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.JournalAcknowledge -> {
                buf.putInt(23)
                FfiConverterString.write(value.`cursor`, buf)
                FfiConverterULong.write(value.`seq`, buf)
                Unit
            }
            is Command.NotesCreate -> {
                buf.putInt(24)
                FfiConverterTypeNewNote.write(value.`new`, buf)
                Unit
            }
            is Command.NotesUpdate -> {
                buf.putInt(25)
                FfiConverterTypeNoteId.write(value.`id`, buf)
                FfiConverterTypeNotePatch.write(value.`patch`, buf)
                Unit
            }
            is Command.NotesDelete -> {
                buf.putInt(26)
                FfiConverterTypeNoteId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.NotesRestore -> {
                buf.putInt(27)
                FfiConverterTypeNoteId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.OrdersCreate -> {
                buf.putInt(28)
                FfiConverterTypeNewOrder.write(value.`new`, buf)
                Unit
            }
            is Command.OrdersUpdate -> {
                buf.putInt(29)
                FfiConverterTypeOrderId.write(value.`id`, buf)
                FfiConverterTypeOrderPatch.write(value.`patch`, buf)
                Unit
            }
            is Command.OrdersAdvance -> {
                buf.putInt(30)
                FfiConverterTypeOrderId.write(value.`id`, buf)
                FfiConverterTypeOrderAdvance.write(value.`advance`, buf)
                Unit
            }
            is Command.OrdersCancel -> {
                buf.putInt(31)
                FfiConverterTypeOrderId.write(value.`id`, buf)
                FfiConverterTypeOrderCancellation.write(value.`cancellation`, buf)
                Unit
            }
            is Command.OrdersReopen -> {
                buf.putInt(32)
                FfiConverterTypeOrderId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.OrdersAddPayment -> {
                buf.putInt(33)
                FfiConverterTypeOrderId.write(value.`id`, buf)
                FfiConverterTypeNewPayment.write(value.`payment`, buf)
                Unit
            }
            is Command.OrdersRefund -> {
                buf.putInt(34)
                FfiConverterTypeOrderId.write(value.`id`, buf)
                FfiConverterTypeNewRefund.write(value.`refund`, buf)
                Unit
            }
            is Command.OrdersDelete -> {
                buf.putInt(35)
                FfiConverterTypeOrderId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.OrdersRestore -> {
                buf.putInt(36)
                FfiConverterTypeOrderId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.ProductsCreate -> {
                buf.putInt(37)
                FfiConverterTypeNewProduct.write(value.`new`, buf)
                Unit
            }
            is Command.ProductsUpdate -> {
                buf.putInt(38)
                FfiConverterTypeProductId.write(value.`id`, buf)
                FfiConverterTypeProductPatch.write(value.`patch`, buf)
                Unit
            }
            is Command.ProductsDelete -> {
                buf.putInt(39)
                FfiConverterTypeProductId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.ProductsRestore -> {
                buf.putInt(40)
                FfiConverterTypeProductId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
            is Command.RelationshipsCreate -> {
                buf.putInt(41)
                FfiConverterTypeNewRelationship.write(value.`new`, buf)
                Unit
            }
            is Command.RelationshipsUpdate -> {
                buf.putInt(42)
                FfiConverterTypeRelationshipId.write(value.`id`, buf)
                FfiConverterTypeRelationshipPatch.write(value.`patch`, buf)
                Unit
            }
            is Command.RelationshipsDelete -> {
                buf.putInt(43)
                FfiConverterTypeRelationshipId.write(value.`id`, buf)
                FfiConverterOptionalULong.write(value.`version`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Whether a consent was given or taken back.
 */

enum class ConsentStatus {

    /**
     * The purpose is allowed on the channel.
     */
    GRANTED,
    /**
     * It is no longer allowed.
     */
    WITHDRAWN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentStatus: FfiConverterRustBuffer<ConsentStatus> {
    override fun read(buf: ByteBuffer) = try {

        ConsentStatus.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentStatus) = 4UL

    override fun write(value: ConsentStatus, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * What went wrong, by what a caller can do about it. Holds no personal data, so that it can be logged.
 */
sealed class CrmException: kotlin.Exception() {

    /**
     * The record does not exist; create it or ask for another.
     */
    class NotFound(

        /**
         * What exactly, and where.
         */
        val `detail`: ErrorDetail
        ) : CrmException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    /**
     * The write lost against what is stored: a stale version, a taken identifier. Read again and decide.
     */
    class Conflict(

        /**
         * What exactly, and where.
         */
        val `detail`: ErrorDetail
        ) : CrmException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    /**
     * The input is wrong; mend the named field and try again.
     */
    class Invalid(

        /**
         * What exactly, and where.
         */
        val `detail`: ErrorDetail
        ) : CrmException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    /**
     * The caller may not do this.
     */
    class Denied(

        /**
         * What exactly, and where.
         */
        val `detail`: ErrorDetail
        ) : CrmException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    /**
     * The handle was closed.
     */
    class Closed(

        /**
         * What exactly, and where.
         */
        val `detail`: ErrorDetail
        ) : CrmException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    /**
     * Somebody else holds the file; try again later or open it in another sharing mode.
     */
    class Busy(

        /**
         * What exactly, and where.
         */
        val `detail`: ErrorDetail
        ) : CrmException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    /**
     * The disk or the file system failed; nothing of the failed write is kept. Trying again may succeed.
     */
    class Unavailable(

        /**
         * What exactly, and where.
         */
        val `detail`: ErrorDetail
        ) : CrmException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    /**
     * The stored data is damaged or of a newer format.
     */
    class Data(

        /**
         * What exactly, and where.
         */
        val `detail`: ErrorDetail
        ) : CrmException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    /**
     * A defect of this library.
     */
    class Internal(

        /**
         * What exactly, and where.
         */
        val `detail`: ErrorDetail
        ) : CrmException() {
        override val message
            get() = "detail=${ `detail` }"
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_crm_ffi_fn_method_crmerror_uniffi_trait_display(FfiConverterTypeCrmError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<CrmException> {
        override fun lift(error_buf: RustBuffer.ByValue): CrmException = FfiConverterTypeCrmError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeCrmError : FfiConverterRustBuffer<CrmException> {
    override fun read(buf: ByteBuffer): CrmException {


        return when(buf.getInt()) {
            1 -> CrmException.NotFound(
                FfiConverterTypeErrorDetail.read(buf),
                )
            2 -> CrmException.Conflict(
                FfiConverterTypeErrorDetail.read(buf),
                )
            3 -> CrmException.Invalid(
                FfiConverterTypeErrorDetail.read(buf),
                )
            4 -> CrmException.Denied(
                FfiConverterTypeErrorDetail.read(buf),
                )
            5 -> CrmException.Closed(
                FfiConverterTypeErrorDetail.read(buf),
                )
            6 -> CrmException.Busy(
                FfiConverterTypeErrorDetail.read(buf),
                )
            7 -> CrmException.Unavailable(
                FfiConverterTypeErrorDetail.read(buf),
                )
            8 -> CrmException.Data(
                FfiConverterTypeErrorDetail.read(buf),
                )
            9 -> CrmException.Internal(
                FfiConverterTypeErrorDetail.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CrmException): ULong {
        return when(value) {
            is CrmException.NotFound -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetail.allocationSize(value.`detail`)
            )
            is CrmException.Conflict -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetail.allocationSize(value.`detail`)
            )
            is CrmException.Invalid -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetail.allocationSize(value.`detail`)
            )
            is CrmException.Denied -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetail.allocationSize(value.`detail`)
            )
            is CrmException.Closed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetail.allocationSize(value.`detail`)
            )
            is CrmException.Busy -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetail.allocationSize(value.`detail`)
            )
            is CrmException.Unavailable -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetail.allocationSize(value.`detail`)
            )
            is CrmException.Data -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetail.allocationSize(value.`detail`)
            )
            is CrmException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetail.allocationSize(value.`detail`)
            )
        }
    }

    override fun write(value: CrmException, buf: ByteBuffer) {
        when(value) {
            is CrmException.NotFound -> {
                buf.putInt(1)
                FfiConverterTypeErrorDetail.write(value.`detail`, buf)
                Unit
            }
            is CrmException.Conflict -> {
                buf.putInt(2)
                FfiConverterTypeErrorDetail.write(value.`detail`, buf)
                Unit
            }
            is CrmException.Invalid -> {
                buf.putInt(3)
                FfiConverterTypeErrorDetail.write(value.`detail`, buf)
                Unit
            }
            is CrmException.Denied -> {
                buf.putInt(4)
                FfiConverterTypeErrorDetail.write(value.`detail`, buf)
                Unit
            }
            is CrmException.Closed -> {
                buf.putInt(5)
                FfiConverterTypeErrorDetail.write(value.`detail`, buf)
                Unit
            }
            is CrmException.Busy -> {
                buf.putInt(6)
                FfiConverterTypeErrorDetail.write(value.`detail`, buf)
                Unit
            }
            is CrmException.Unavailable -> {
                buf.putInt(7)
                FfiConverterTypeErrorDetail.write(value.`detail`, buf)
                Unit
            }
            is CrmException.Data -> {
                buf.putInt(8)
                FfiConverterTypeErrorDetail.write(value.`detail`, buf)
                Unit
            }
            is CrmException.Internal -> {
                buf.putInt(9)
                FfiConverterTypeErrorDetail.write(value.`detail`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class CustomerIdPatch {

    /**
     * Makes the field empty.
     */
    object Clear : CustomerIdPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.CustomerId) : CustomerIdPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustomerIdPatch : FfiConverterRustBuffer<CustomerIdPatch>{
    override fun read(buf: ByteBuffer): CustomerIdPatch {
        return when(buf.getInt()) {
            1 -> CustomerIdPatch.Clear
            2 -> CustomerIdPatch.Set(
                FfiConverterTypeCustomerId.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CustomerIdPatch): ULong = when(value) {
        is CustomerIdPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is CustomerIdPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCustomerId.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: CustomerIdPatch, buf: ByteBuffer) {
        when(value) {
            is CustomerIdPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is CustomerIdPatch.Set -> {
                buf.putInt(2)
                FfiConverterTypeCustomerId.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Whether a customer is a human being or a body of them.
 */

enum class CustomerKind {

    /**
     * A human being.
     */
    PERSON,
    /**
     * A company, an association, an authority.
     */
    ORGANIZATION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCustomerKind: FfiConverterRustBuffer<CustomerKind> {
    override fun read(buf: ByteBuffer) = try {

        CustomerKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CustomerKind) = 4UL

    override fun write(value: CustomerKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What customers are sorted by.
 */

enum class CustomerSort {

    /**
     * By creation. The one order whose pages cost no more than what is on them.
     */
    CREATED,
    /**
     * By name without accents, Chinese by pinyin; those without a name last.
     */
    NAME,
    /**
     * By the last change.
     */
    UPDATED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCustomerSort: FfiConverterRustBuffer<CustomerSort> {
    override fun read(buf: ByteBuffer) = try {

        CustomerSort.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CustomerSort) = 4UL

    override fun write(value: CustomerSort, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What stands before the decimals of a number. Digits are never grouped.
 */

enum class DecimalMark {

    /**
     * `12.30`.
     */
    POINT,
    /**
     * `12,30`.
     */
    COMMA;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDecimalMark: FfiConverterRustBuffer<DecimalMark> {
    override fun read(buf: ByteBuffer) = try {

        DecimalMark.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DecimalMark) = 4UL

    override fun write(value: DecimalMark, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a list does with deleted records.
 */

enum class Deleted {

    /**
     * Leaves them out.
     */
    EXCLUDE,
    /**
     * Shows nothing else.
     */
    ONLY,
    /**
     * Shows them among the others.
     */
    INCLUDE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDeleted: FfiConverterRustBuffer<Deleted> {
    override fun read(buf: ByteBuffer) = try {

        Deleted.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Deleted) = 4UL

    override fun write(value: Deleted, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Who turned to whom.
 */

enum class Direction {

    /**
     * The customer turned to the business.
     */
    INBOUND,
    /**
     * The business turned to the customer.
     */
    OUTBOUND;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDirection: FfiConverterRustBuffer<Direction> {
    override fun read(buf: ByteBuffer) = try {

        Direction.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Direction) = 4UL

    override fun write(value: Direction, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class DirectionPatch {

    /**
     * Makes the field empty.
     */
    object Clear : DirectionPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.Direction) : DirectionPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDirectionPatch : FfiConverterRustBuffer<DirectionPatch>{
    override fun read(buf: ByteBuffer): DirectionPatch {
        return when(buf.getInt()) {
            1 -> DirectionPatch.Clear
            2 -> DirectionPatch.Set(
                FfiConverterTypeDirection.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: DirectionPatch): ULong = when(value) {
        is DirectionPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DirectionPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDirection.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: DirectionPatch, buf: ByteBuffer) {
        when(value) {
            is DirectionPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is DirectionPatch.Set -> {
                buf.putInt(2)
                FfiConverterTypeDirection.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The kinds of record that have a history.
 */

enum class Entity {

    /**
     * A customer.
     */
    CUSTOMER,
    /**
     * A relationship between two customers.
     */
    RELATIONSHIP,
    /**
     * A note about a customer.
     */
    NOTE,
    /**
     * The definition of a custom field.
     */
    FIELD,
    /**
     * A product.
     */
    PRODUCT,
    /**
     * A category of products.
     */
    CATEGORY,
    /**
     * An order.
     */
    ORDER,
    /**
     * An interaction.
     */
    INTERACTION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeEntity: FfiConverterRustBuffer<Entity> {
    override fun read(buf: ByteBuffer) = try {

        Entity.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Entity) = 4UL

    override fun write(value: Entity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Every stable error code.
 */

enum class ErrorCode {

    /**
     * `not_found`: no such record.
     */
    NOT_FOUND,
    /**
     * `not_yet_created`: the record did not exist at that instant.
     */
    NOT_YET_CREATED,
    /**
     * `erased`: the record's past values were erased.
     */
    ERASED,
    /**
     * `stale_version`: the record was changed since it was read.
     */
    STALE_VERSION,
    /**
     * `taken`: the value already belongs to another record.
     */
    TAKEN,
    /**
     * `already_exists`: the record already exists.
     */
    ALREADY_EXISTS,
    /**
     * `deleted`: the record is deleted; restore it first.
     */
    DELETED,
    /**
     * `not_deleted`: the record is not deleted.
     */
    NOT_DELETED,
    /**
     * `illegal_state`: the record's state does not allow this.
     */
    ILLEGAL_STATE,
    /**
     * `in_use`: other records refer to it.
     */
    IN_USE,
    /**
     * `required`: a value is required.
     */
    REQUIRED,
    /**
     * `malformed`: the value does not have the expected form.
     */
    MALFORMED,
    /**
     * `out_of_range`: the value is outside the allowed range.
     */
    OUT_OF_RANGE,
    /**
     * `too_long`: the value is too long.
     */
    TOO_LONG,
    /**
     * `too_many`: there are too many values.
     */
    TOO_MANY,
    /**
     * `too_deep`: the value is nested too deeply.
     */
    TOO_DEEP,
    /**
     * `control_character`: the text holds a control character.
     */
    CONTROL_CHARACTER,
    /**
     * `not_utf8`: the text is not valid UTF-8.
     */
    NOT_UTF8,
    /**
     * `invalid_email`: not an e-mail address.
     */
    INVALID_EMAIL,
    /**
     * `invalid_phone`: not a phone number; give it with its country code or set a region.
     */
    INVALID_PHONE,
    /**
     * `invalid_date`: not a date.
     */
    INVALID_DATE,
    /**
     * `invalid_timestamp`: not an instant.
     */
    INVALID_TIMESTAMP,
    /**
     * `invalid_number`: not a number that can be kept exactly.
     */
    INVALID_NUMBER,
    /**
     * `invalid_id`: not an id.
     */
    INVALID_ID,
    /**
     * `invalid_cursor`: not a cursor of this list.
     */
    INVALID_CURSOR,
    /**
     * `unknown_currency`: not an ISO 4217 currency.
     */
    UNKNOWN_CURRENCY,
    /**
     * `unknown_time_zone`: not an IANA time zone.
     */
    UNKNOWN_TIME_ZONE,
    /**
     * `unknown_language`: not a BCP 47 language tag.
     */
    UNKNOWN_LANGUAGE,
    /**
     * `unknown_country`: not an ISO 3166 country.
     */
    UNKNOWN_COUNTRY,
    /**
     * `unknown_field`: no such field.
     */
    UNKNOWN_FIELD,
    /**
     * `unknown_reference`: the record it refers to does not exist.
     */
    UNKNOWN_REFERENCE,
    /**
     * `unknown_column`: the file has no such column.
     */
    UNKNOWN_COLUMN,
    /**
     * `currency_mismatch`: the currencies differ.
     */
    CURRENCY_MISMATCH,
    /**
     * `wrong_type`: the value has the wrong type.
     */
    WRONG_TYPE,
    /**
     * `self_reference`: a record cannot refer to itself.
     */
    SELF_REFERENCE,
    /**
     * `duplicate_in_input`: the input holds the value twice.
     */
    DUPLICATE_IN_INPUT,
    /**
     * `inconsistent`: the rows of one record contradict each other.
     */
    INCONSISTENT,
    /**
     * `missing_columns`: the row has fewer columns than the header.
     */
    MISSING_COLUMNS,
    /**
     * `closed`: the handle was closed.
     */
    CLOSED,
    /**
     * `locked`: the file is open elsewhere; close it there, or open it there as single_writer and here as follower.
     */
    LOCKED,
    /**
     * `nested_write`: a transaction is under way on this thread; use it instead of the handle.
     */
    NESTED_WRITE,
    /**
     * `read_only`: this handle only reads.
     */
    FOLLOWER,
    /**
     * `snapshots_open`: views are still open; drop them first.
     */
    SNAPSHOTS_OPEN,
    /**
     * `too_busy`: the write kept conflicting with other writers.
     */
    TOO_BUSY,
    /**
     * `io`: the storage failed.
     */
    IO,
    /**
     * `disk_full`: the disk is full.
     */
    DISK_FULL,
    /**
     * `no_file`: the file does not exist.
     */
    NO_FILE,
    /**
     * `no_permission`: the file may not be opened this way.
     */
    NO_PERMISSION,
    /**
     * `corrupt`: the file is damaged.
     */
    CORRUPT,
    /**
     * `not_a_crm`: the file is not of this library.
     */
    NOT_A_CRM,
    /**
     * `newer_format`: the file was written by a newer version of this library.
     */
    NEWER_FORMAT,
    /**
     * `internal`: a defect of this library.
     */
    INTERNAL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeErrorCode: FfiConverterRustBuffer<ErrorCode> {
    override fun read(buf: ByteBuffer) = try {

        ErrorCode.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ErrorCode) = 4UL

    override fun write(value: ErrorCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The types that the values of a custom field can have.
 */

enum class FieldKind {

    /**
     * Any text: `Value::Text`.
     */
    TEXT,
    /**
     * A whole number: `Value::Integer`.
     */
    INTEGER,
    /**
     * An exact decimal number: `Value::Decimal`.
     */
    DECIMAL,
    /**
     * Yes or no: `Value::Bool`.
     */
    BOOL,
    /**
     * A civil date: `Value::Date`.
     */
    DATE,
    /**
     * An instant: `Value::Timestamp`.
     */
    TIMESTAMP,
    /**
     * One of the choices: `Value::Text`.
     */
    CHOICE,
    /**
     * Some of the choices, each at most once: `Value::Texts`.
     */
    CHOICES;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeFieldKind: FfiConverterRustBuffer<FieldKind> {
    override fun read(buf: ByteBuffer) = try {

        FieldKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FieldKind) = 4UL

    override fun write(value: FieldKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A person's gender, as far as it is known.
 */

enum class Gender {

    /**
     * Female.
     */
    FEMALE,
    /**
     * Male.
     */
    MALE,
    /**
     * Neither, or both.
     */
    NONBINARY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeGender: FfiConverterRustBuffer<Gender> {
    override fun read(buf: ByteBuffer) = try {

        Gender.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Gender) = 4UL

    override fun write(value: Gender, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class GenderPatch {

    /**
     * Makes the field empty.
     */
    object Clear : GenderPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.Gender) : GenderPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGenderPatch : FfiConverterRustBuffer<GenderPatch>{
    override fun read(buf: ByteBuffer): GenderPatch {
        return when(buf.getInt()) {
            1 -> GenderPatch.Clear
            2 -> GenderPatch.Set(
                FfiConverterTypeGender.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GenderPatch): ULong = when(value) {
        is GenderPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is GenderPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeGender.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: GenderPatch, buf: ByteBuffer) {
        when(value) {
            is GenderPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is GenderPatch.Set -> {
                buf.putInt(2)
                FfiConverterTypeGender.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The kinds of identifier.
 */

enum class IdentifierKind {

    /**
     * An e-mail address, kept in lower case.
     */
    EMAIL,
    /**
     * A phone number, kept in E.164 form with its extension, if any: `+493012345`, `+493012345;ext=67`.
     */
    PHONE,
    /**
     * The id that another system, the issuer, gave the customer.
     */
    EXTERNAL_ID,
    /**
     * A name in a social network, the issuer.
     */
    SOCIAL,
    /**
     * A device that belongs to the customer.
     */
    DEVICE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeIdentifierKind: FfiConverterRustBuffer<IdentifierKind> {
    override fun read(buf: ByteBuffer) = try {

        IdentifierKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: IdentifierKind) = 4UL

    override fun write(value: IdentifierKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class IdentifierListPatch {

    /**
     * Makes the field empty.
     */
    object Clear : IdentifierListPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: List<crm.Identifier>) : IdentifierListPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentifierListPatch : FfiConverterRustBuffer<IdentifierListPatch>{
    override fun read(buf: ByteBuffer): IdentifierListPatch {
        return when(buf.getInt()) {
            1 -> IdentifierListPatch.Clear
            2 -> IdentifierListPatch.Set(
                FfiConverterSequenceTypeIdentifier.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IdentifierListPatch): ULong = when(value) {
        is IdentifierListPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IdentifierListPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeIdentifier.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IdentifierListPatch, buf: ByteBuffer) {
        when(value) {
            is IdentifierListPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is IdentifierListPatch.Set -> {
                buf.putInt(2)
                FfiConverterSequenceTypeIdentifier.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What an import brings.
 */

enum class ImportKind {

    /**
     * Customers.
     */
    CUSTOMERS,
    /**
     * Orders, and the customers that they name.
     */
    ORDERS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeImportKind: FfiConverterRustBuffer<ImportKind> {
    override fun read(buf: ByteBuffer) = try {

        ImportKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ImportKind) = 4UL

    override fun write(value: ImportKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a webhook did to the record that it is about.
 */

enum class IngestOutcome {

    /**
     * The record is new; for a refund, the refund is.
     */
    CREATED,
    /**
     * The record, or one that hangs on it, was changed.
     */
    UPDATED,
    /**
     * The record was deleted.
     */
    DELETED,
    /**
     * All of it was known already; nothing was written to the journal.
     */
    UNCHANGED,
    /**
     * The webhook was left aside; the reason says why.
     */
    IGNORED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeIngestOutcome: FfiConverterRustBuffer<IngestOutcome> {
    override fun read(buf: ByteBuffer) = try {

        IngestOutcome.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: IngestOutcome) = 4UL

    override fun write(value: IngestOutcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a webhook was left aside. Sending it again would change nothing.
 */

enum class IngestReason {

    /**
     * Nothing is done with webhooks of this topic or type.
     */
    UNSUPPORTED,
    /**
     * A newer state of the record was taken already.
     */
    STALE,
    /**
     * The record was deleted, here or there.
     */
    DELETED,
    /**
     * It reports the end of a record that never came.
     */
    UNKNOWN,
    /**
     * No money has moved yet, or none will.
     */
    NOT_SETTLED,
    /**
     * It says nothing of anybody who could be told.
     */
    ANONYMOUS,
    /**
     * Somebody's data is asked for, or is to be erased. The library cannot do that yet, so whoever runs it has to.
     */
    PRIVACY_REQUEST;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeIngestReason: FfiConverterRustBuffer<IngestReason> {
    override fun read(buf: ByteBuffer) = try {

        IngestReason.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: IngestReason) = 4UL

    override fun write(value: IngestReason, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class IntegerPatch {

    /**
     * Makes the field empty.
     */
    object Clear : IntegerPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: kotlin.UInt) : IntegerPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIntegerPatch : FfiConverterRustBuffer<IntegerPatch>{
    override fun read(buf: ByteBuffer): IntegerPatch {
        return when(buf.getInt()) {
            1 -> IntegerPatch.Clear
            2 -> IntegerPatch.Set(
                FfiConverterUInt.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: IntegerPatch): ULong = when(value) {
        is IntegerPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is IntegerPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUInt.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: IntegerPatch, buf: ByteBuffer) {
        when(value) {
            is IntegerPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is IntegerPatch.Set -> {
                buf.putInt(2)
                FfiConverterUInt.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The kinds of interaction.
 */

enum class InteractionKind {

    /**
     * A voice call.
     */
    CALL,
    /**
     * A meeting by appointment.
     */
    MEETING,
    /**
     * A visit, of staff to the customer or of the customer to a shop.
     */
    VISIT,
    /**
     * An e-mail.
     */
    EMAIL,
    /**
     * A message in a chat or messenger.
     */
    CHAT,
    /**
     * A short message.
     */
    SMS,
    /**
     * A page of the web site was looked at.
     */
    PAGE_VIEW,
    /**
     * A form was sent.
     */
    FORM,
    /**
     * A post or a message in a social network.
     */
    SOCIAL,
    /**
     * A report that a device sent by itself.
     */
    DEVICE_SIGNAL,
    /**
     * Anything else, told apart by its name.
     */
    CUSTOM;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeInteractionKind: FfiConverterRustBuffer<InteractionKind> {
    override fun read(buf: ByteBuffer) = try {

        InteractionKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: InteractionKind) = 4UL

    override fun write(value: InteractionKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why data may be used (GDPR, Article 6).
 */

enum class LawfulBasis {

    /**
     * The person agreed.
     */
    CONSENT,
    /**
     * A contract asks for it.
     */
    CONTRACT,
    /**
     * A law asks for it.
     */
    LEGAL_OBLIGATION,
    /**
     * The business's interest outweighs the person's.
     */
    LEGITIMATE_INTEREST;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLawfulBasis: FfiConverterRustBuffer<LawfulBasis> {
    override fun read(buf: ByteBuffer) = try {

        LawfulBasis.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LawfulBasis) = 4UL

    override fun write(value: LawfulBasis, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How far a customer has come.
 */

enum class Lifecycle {

    /**
     * Receives news, no more.
     */
    SUBSCRIBER,
    /**
     * Has shown interest.
     */
    LEAD,
    /**
     * Was found worth the effort of sales.
     */
    QUALIFIED,
    /**
     * Has an open deal.
     */
    OPPORTUNITY,
    /**
     * Has bought.
     */
    CUSTOMER,
    /**
     * Brings others.
     */
    EVANGELIST,
    /**
     * Will not buy, or no longer.
     */
    LOST;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLifecycle: FfiConverterRustBuffer<Lifecycle> {
    override fun read(buf: ByteBuffer) = try {

        Lifecycle.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Lifecycle) = 4UL

    override fun write(value: Lifecycle, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class LocationPatch {

    /**
     * Makes the field empty.
     */
    object Clear : LocationPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.Location) : LocationPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLocationPatch : FfiConverterRustBuffer<LocationPatch>{
    override fun read(buf: ByteBuffer): LocationPatch {
        return when(buf.getInt()) {
            1 -> LocationPatch.Clear
            2 -> LocationPatch.Set(
                FfiConverterTypeLocation.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: LocationPatch): ULong = when(value) {
        is LocationPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LocationPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocation.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: LocationPatch, buf: ByteBuffer) {
        when(value) {
            is LocationPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is LocationPatch.Set -> {
                buf.putInt(2)
                FfiConverterTypeLocation.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What to do with an order that names no customer.
 */

enum class MissingCustomer {

    /**
     * Reject the order with `required`.
     */
    REJECT,
    /**
     * Import the order as nobody's.
     */
    ANONYMOUS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeMissingCustomer: FfiConverterRustBuffer<MissingCustomer> {
    override fun read(buf: ByteBuffer) = try {

        MissingCustomer.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MissingCustomer) = 4UL

    override fun write(value: MissingCustomer, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class MoneyPatch {

    /**
     * Makes the field empty.
     */
    object Clear : MoneyPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.Money) : MoneyPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMoneyPatch : FfiConverterRustBuffer<MoneyPatch>{
    override fun read(buf: ByteBuffer): MoneyPatch {
        return when(buf.getInt()) {
            1 -> MoneyPatch.Clear
            2 -> MoneyPatch.Set(
                FfiConverterTypeMoney.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MoneyPatch): ULong = when(value) {
        is MoneyPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is MoneyPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMoney.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: MoneyPatch, buf: ByteBuffer) {
        when(value) {
            is MoneyPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is MoneyPatch.Set -> {
                buf.putInt(2)
                FfiConverterTypeMoney.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What to do with a customer who is stored already.
 */

enum class OnDuplicate {

    /**
     * Leave the record as it is.
     */
    SKIP,
    /**
     * Take over what the row says; what it does not say stays, and so do tags and identifiers.
     */
    UPDATE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOnDuplicate: FfiConverterRustBuffer<OnDuplicate> {
    override fun read(buf: ByteBuffer) = try {

        OnDuplicate.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OnDuplicate) = 4UL

    override fun write(value: OnDuplicate, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What was done to a record.
 */

enum class Operation {

    /**
     * It was created.
     */
    CREATED,
    /**
     * Some of its fields were changed.
     */
    UPDATED,
    /**
     * It was deleted. Most records can be restored; one that was deleted for good lives on in its history.
     */
    DELETED,
    /**
     * It was restored after a delete.
     */
    RESTORED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOperation: FfiConverterRustBuffer<Operation> {
    override fun read(buf: ByteBuffer) = try {

        Operation.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Operation) = 4UL

    override fun write(value: Operation, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How far an order's execution is.
 */

enum class OrderStatus {

    /**
     * The customer has placed it.
     */
    PLACED,
    /**
     * The business has accepted it.
     */
    CONFIRMED,
    /**
     * It is on its way.
     */
    SHIPPED,
    /**
     * It has arrived.
     */
    DELIVERED,
    /**
     * Nothing more is to be done.
     */
    COMPLETED,
    /**
     * It was called off, and counts in no figure.
     */
    CANCELLED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOrderStatus: FfiConverterRustBuffer<OrderStatus> {
    override fun read(buf: ByteBuffer) = try {

        OrderStatus.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OrderStatus) = 4UL

    override fun write(value: OrderStatus, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class PartialDatePatch {

    /**
     * Makes the field empty.
     */
    object Clear : PartialDatePatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.PartialDate) : PartialDatePatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePartialDatePatch : FfiConverterRustBuffer<PartialDatePatch>{
    override fun read(buf: ByteBuffer): PartialDatePatch {
        return when(buf.getInt()) {
            1 -> PartialDatePatch.Clear
            2 -> PartialDatePatch.Set(
                FfiConverterTypePartialDate.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: PartialDatePatch): ULong = when(value) {
        is PartialDatePatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PartialDatePatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePartialDate.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: PartialDatePatch, buf: ByteBuffer) {
        when(value) {
            is PartialDatePatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is PartialDatePatch.Set -> {
                buf.putInt(2)
                FfiConverterTypePartialDate.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class PersonNamePatch {

    /**
     * Makes the field empty.
     */
    object Clear : PersonNamePatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: crm.PersonName) : PersonNamePatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePersonNamePatch : FfiConverterRustBuffer<PersonNamePatch>{
    override fun read(buf: ByteBuffer): PersonNamePatch {
        return when(buf.getInt()) {
            1 -> PersonNamePatch.Clear
            2 -> PersonNamePatch.Set(
                FfiConverterTypePersonName.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: PersonNamePatch): ULong = when(value) {
        is PersonNamePatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PersonNamePatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonName.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: PersonNamePatch, buf: ByteBuffer) {
        when(value) {
            is PersonNamePatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is PersonNamePatch.Set -> {
                buf.putInt(2)
                FfiConverterTypePersonName.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Whether a product is still sold.
 */

enum class ProductStatus {

    /**
     * It is sold.
     */
    ACTIVE,
    /**
     * It is sold no more; what was sold of it stays.
     */
    DISCONTINUED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeProductStatus: FfiConverterRustBuffer<ProductStatus> {
    override fun read(buf: ByteBuffer) = try {

        ProductStatus.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ProductStatus) = 4UL

    override fun write(value: ProductStatus, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How a refund reaches the customer.
 */

enum class RefundMethod {

    /**
     * The money is paid back.
     */
    PAYOUT,
    /**
     * It stays as a credit in the customer's balance.
     */
    CREDIT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRefundMethod: FfiConverterRustBuffer<RefundMethod> {
    override fun read(buf: ByteBuffer) = try {

        RefundMethod.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RefundMethod) = 4UL

    override fun write(value: RefundMethod, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What counts as often.
 */

enum class RfmFrequency {

    /**
     * Distinct civil days with an order: two carts on one day are one visit.
     */
    ORDER_DAYS,
    /**
     * Orders.
     */
    ORDERS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRfmFrequency: FfiConverterRustBuffer<RfmFrequency> {
    override fun read(buf: ByteBuffer) = try {

        RfmFrequency.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RfmFrequency) = 4UL

    override fun write(value: RfmFrequency, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How the edges between the scores are found.
 */

enum class RfmMethod {

    /**
     * At the 20, 40, 60 and 80 % quantiles of the values.
     */
    QUANTILES,
    /**
     * By rank: a fifth of the customers in each bin, as far as equal values can be parted. A value's bin is
     * 1 + ⌊5 · customers with a smaller value / all customers⌋.
     */
    NTILE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRfmMethod: FfiConverterRustBuffer<RfmMethod> {
    override fun read(buf: ByteBuffer) = try {

        RfmMethod.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RfmMethod) = 4UL

    override fun write(value: RfmMethod, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What counts as much. Both are net of refunds and returns.
 */

enum class RfmMonetary {

    /**
     * All that was spent.
     */
    SUM,
    /**
     * What was spent for each order, on average.
     */
    MEAN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRfmMonetary: FfiConverterRustBuffer<RfmMonetary> {
    override fun read(buf: ByteBuffer) = try {

        RfmMonetary.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RfmMonetary) = 4UL

    override fun write(value: RfmMonetary, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a customer is to the business; one customer can be several of these.
 */

enum class Role {

    /**
     * Buys, or may buy.
     */
    CUSTOMER,
    /**
     * Sells to the business.
     */
    SUPPLIER,
    /**
     * Works with the business.
     */
    PARTNER,
    /**
     * Sells on behalf of the business.
     */
    RESELLER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRole: FfiConverterRustBuffer<Role> {
    override fun read(buf: ByteBuffer) = try {

        Role.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Role) = 4UL

    override fun write(value: Role, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class RoleListPatch {

    /**
     * Makes the field empty.
     */
    object Clear : RoleListPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: List<crm.Role>) : RoleListPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRoleListPatch : FfiConverterRustBuffer<RoleListPatch>{
    override fun read(buf: ByteBuffer): RoleListPatch {
        return when(buf.getInt()) {
            1 -> RoleListPatch.Clear
            2 -> RoleListPatch.Set(
                FfiConverterSequenceTypeRole.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: RoleListPatch): ULong = when(value) {
        is RoleListPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RoleListPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeRole.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: RoleListPatch, buf: ByteBuffer) {
        when(value) {
            is RoleListPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is RoleListPatch.Set -> {
                buf.putInt(2)
                FfiConverterSequenceTypeRole.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How processes share the file.
 */

enum class Sharing {

    /**
     * This process alone; any other opener gets `locked`.
     */
    EXCLUSIVE,
    /**
     * This process alone writes; others may open the file as `Sharing::Follower`.
     */
    SINGLE_WRITER,
    /**
     * This process only reads, and sees what the writing process commits.
     */
    FOLLOWER,
    /**
     * Several processes write, one transaction at a time. Experimental.
     */
    MANY_WRITERS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSharing: FfiConverterRustBuffer<Sharing> {
    override fun read(buf: ByteBuffer) = try {

        Sharing.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Sharing) = 4UL

    override fun write(value: Sharing, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Whether a list goes up or down.
 */

enum class SortOrder {

    /**
     * The least, the oldest, A first.
     */
    ASCENDING,
    /**
     * The greatest, the newest, Z first.
     */
    DESCENDING;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSortOrder: FfiConverterRustBuffer<SortOrder> {
    override fun read(buf: ByteBuffer) = try {

        SortOrder.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SortOrder) = 4UL

    override fun write(value: SortOrder, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class TextListPatch {

    /**
     * Makes the field empty.
     */
    object Clear : TextListPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: List<kotlin.String>) : TextListPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTextListPatch : FfiConverterRustBuffer<TextListPatch>{
    override fun read(buf: ByteBuffer): TextListPatch {
        return when(buf.getInt()) {
            1 -> TextListPatch.Clear
            2 -> TextListPatch.Set(
                FfiConverterSequenceString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: TextListPatch): ULong = when(value) {
        is TextListPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TextListPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: TextListPatch, buf: ByteBuffer) {
        when(value) {
            is TextListPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is TextListPatch.Set -> {
                buf.putInt(2)
                FfiConverterSequenceString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What an update does with a field; one that is left out is kept as it is.
 */
sealed class TextPatch {

    /**
     * Makes the field empty.
     */
    object Clear : TextPatch()


    /**
     * Gives the field this value.
     */
    data class Set(
        val v1: kotlin.String) : TextPatch()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTextPatch : FfiConverterRustBuffer<TextPatch>{
    override fun read(buf: ByteBuffer): TextPatch {
        return when(buf.getInt()) {
            1 -> TextPatch.Clear
            2 -> TextPatch.Set(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: TextPatch): ULong = when(value) {
        is TextPatch.Clear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TextPatch.Set -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: TextPatch, buf: ByteBuffer) {
        when(value) {
            is TextPatch.Clear -> {
                buf.putInt(1)
                Unit
            }
            is TextPatch.Set -> {
                buf.putInt(2)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * One item of a timeline.
 */
sealed class TimelineItem {

    /**
     * An order, at the time it was placed.
     */
    data class Order(
        val v1: crm.Order) : TimelineItem()

    {


        companion object
    }

    /**
     * An interaction, at the time it happened.
     */
    data class Interaction(
        val v1: crm.Interaction) : TimelineItem()

    {


        companion object
    }

    /**
     * A note, at the time it is about.
     */
    data class Note(
        val v1: crm.Note) : TimelineItem()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTimelineItem : FfiConverterRustBuffer<TimelineItem>{
    override fun read(buf: ByteBuffer): TimelineItem {
        return when(buf.getInt()) {
            1 -> TimelineItem.Order(
                FfiConverterTypeOrder.read(buf),
                )
            2 -> TimelineItem.Interaction(
                FfiConverterTypeInteraction.read(buf),
                )
            3 -> TimelineItem.Note(
                FfiConverterTypeNote.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: TimelineItem): ULong = when(value) {
        is TimelineItem.Order -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrder.allocationSize(value.v1)
            )
        }
        is TimelineItem.Interaction -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInteraction.allocationSize(value.v1)
            )
        }
        is TimelineItem.Note -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNote.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: TimelineItem, buf: ByteBuffer) {
        when(value) {
            is TimelineItem.Order -> {
                buf.putInt(1)
                FfiConverterTypeOrder.write(value.v1, buf)
                Unit
            }
            is TimelineItem.Interaction -> {
                buf.putInt(2)
                FfiConverterTypeInteraction.write(value.v1, buf)
                Unit
            }
            is TimelineItem.Note -> {
                buf.putInt(3)
                FfiConverterTypeNote.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The kinds of item on a timeline.
 */

enum class TimelineKind {

    /**
     * Orders.
     */
    ORDER,
    /**
     * Interactions.
     */
    INTERACTION,
    /**
     * Notes.
     */
    NOTE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeTimelineKind: FfiConverterRustBuffer<TimelineKind> {
    override fun read(buf: ByteBuffer) = try {

        TimelineKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: TimelineKind) = 4UL

    override fun write(value: TimelineKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What to do with an order whose customer is not stored.
 */

enum class UnknownCustomer {

    /**
     * Create the customer.
     */
    CREATE,
    /**
     * Reject the order with `unknown_reference`.
     */
    REJECT,
    /**
     * Import the order as nobody's.
     */
    ANONYMOUS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeUnknownCustomer: FfiConverterRustBuffer<UnknownCustomer> {
    override fun read(buf: ByteBuffer) = try {

        UnknownCustomer.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: UnknownCustomer) = 4UL

    override fun write(value: UnknownCustomer, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What to do with an article number that no product has.
 */

enum class UnknownProduct {

    /**
     * Keep the number on the line.
     */
    KEEP,
    /**
     * Create the product, named as the first line that has it, in that line's category.
     */
    CREATE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeUnknownProduct: FfiConverterRustBuffer<UnknownProduct> {
    override fun read(buf: ByteBuffer) = try {

        UnknownProduct.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: UnknownProduct) = 4UL

    override fun write(value: UnknownProduct, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A custom value with its type.
 */
sealed class Value {

    /**
     * Text.
     */
    data class Text(
        val v1: kotlin.String) : Value()

    {


        companion object
    }

    /**
     * A whole number.
     */
    data class Integer(
        val v1: kotlin.Long) : Value()

    {


        companion object
    }

    /**
     * An exact decimal number.
     */
    data class Decimal(
        val v1: crm.Decimal) : Value()

    {


        companion object
    }

    /**
     * Yes or no.
     */
    data class Bool(
        val v1: kotlin.Boolean) : Value()

    {


        companion object
    }

    /**
     * A civil date.
     */
    data class Date(
        val v1: crm.CivilDate) : Value()

    {


        companion object
    }

    /**
     * An instant.
     */
    data class Timestamp(
        val v1: crm.Timestamp) : Value()

    {


        companion object
    }

    /**
     * Several texts, such as the choices taken.
     */
    data class Texts(
        val v1: List<kotlin.String>) : Value()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeValue : FfiConverterRustBuffer<Value>{
    override fun read(buf: ByteBuffer): Value {
        return when(buf.getInt()) {
            1 -> Value.Text(
                FfiConverterString.read(buf),
                )
            2 -> Value.Integer(
                FfiConverterLong.read(buf),
                )
            3 -> Value.Decimal(
                FfiConverterTypeDecimal.read(buf),
                )
            4 -> Value.Bool(
                FfiConverterBoolean.read(buf),
                )
            5 -> Value.Date(
                FfiConverterTypeCivilDate.read(buf),
                )
            6 -> Value.Timestamp(
                FfiConverterTypeTimestamp.read(buf),
                )
            7 -> Value.Texts(
                FfiConverterSequenceString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Value): ULong = when(value) {
        is Value.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
        is Value.Integer -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.v1)
            )
        }
        is Value.Decimal -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDecimal.allocationSize(value.v1)
            )
        }
        is Value.Bool -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.v1)
            )
        }
        is Value.Date -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCivilDate.allocationSize(value.v1)
            )
        }
        is Value.Timestamp -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeTimestamp.allocationSize(value.v1)
            )
        }
        is Value.Texts -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: Value, buf: ByteBuffer) {
        when(value) {
            is Value.Text -> {
                buf.putInt(1)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
            is Value.Integer -> {
                buf.putInt(2)
                FfiConverterLong.write(value.v1, buf)
                Unit
            }
            is Value.Decimal -> {
                buf.putInt(3)
                FfiConverterTypeDecimal.write(value.v1, buf)
                Unit
            }
            is Value.Bool -> {
                buf.putInt(4)
                FfiConverterBoolean.write(value.v1, buf)
                Unit
            }
            is Value.Date -> {
                buf.putInt(5)
                FfiConverterTypeCivilDate.write(value.v1, buf)
                Unit
            }
            is Value.Timestamp -> {
                buf.putInt(6)
                FfiConverterTypeTimestamp.write(value.v1, buf)
                Unit
            }
            is Value.Texts -> {
                buf.putInt(7)
                FfiConverterSequenceString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}






/**
 * @suppress
 */
public object FfiConverterOptionalShort: FfiConverterRustBuffer<kotlin.Short?> {
    override fun read(buf: ByteBuffer): kotlin.Short? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterShort.read(buf)
    }

    override fun allocationSize(value: kotlin.Short?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterShort.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Short?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterShort.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalULong: FfiConverterRustBuffer<kotlin.ULong?> {
    override fun read(buf: ByteBuffer): kotlin.ULong? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterULong.read(buf)
    }

    override fun allocationSize(value: kotlin.ULong?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterULong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ULong?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterULong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalDouble: FfiConverterRustBuffer<kotlin.Double?> {
    override fun read(buf: ByteBuffer): kotlin.Double? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDouble.read(buf)
    }

    override fun allocationSize(value: kotlin.Double?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDouble.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Double?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDouble.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeManualClock: FfiConverterRustBuffer<ManualClock?> {
    override fun read(buf: ByteBuffer): ManualClock? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeManualClock.read(buf)
    }

    override fun allocationSize(value: ManualClock?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeManualClock.allocationSize(value)
        }
    }

    override fun write(value: ManualClock?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeManualClock.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeProgressListener: FfiConverterRustBuffer<ProgressListener?> {
    override fun read(buf: ByteBuffer): ProgressListener? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeProgressListener.read(buf)
    }

    override fun allocationSize(value: ProgressListener?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeProgressListener.allocationSize(value)
        }
    }

    override fun write(value: ProgressListener?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeProgressListener.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCategory: FfiConverterRustBuffer<Category?> {
    override fun read(buf: ByteBuffer): Category? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCategory.read(buf)
    }

    override fun allocationSize(value: Category?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCategory.allocationSize(value)
        }
    }

    override fun write(value: Category?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCategory.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCoordinates: FfiConverterRustBuffer<Coordinates?> {
    override fun read(buf: ByteBuffer): Coordinates? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCoordinates.read(buf)
    }

    override fun allocationSize(value: Coordinates?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCoordinates.allocationSize(value)
        }
    }

    override fun write(value: Coordinates?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCoordinates.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCsvFormat: FfiConverterRustBuffer<CsvFormat?> {
    override fun read(buf: ByteBuffer): CsvFormat? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCsvFormat.read(buf)
    }

    override fun allocationSize(value: CsvFormat?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCsvFormat.allocationSize(value)
        }
    }

    override fun write(value: CsvFormat?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCsvFormat.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCustomer: FfiConverterRustBuffer<Customer?> {
    override fun read(buf: ByteBuffer): Customer? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCustomer.read(buf)
    }

    override fun allocationSize(value: Customer?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCustomer.allocationSize(value)
        }
    }

    override fun write(value: Customer?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCustomer.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeFieldDefinition: FfiConverterRustBuffer<FieldDefinition?> {
    override fun read(buf: ByteBuffer): FieldDefinition? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFieldDefinition.read(buf)
    }

    override fun allocationSize(value: FieldDefinition?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFieldDefinition.allocationSize(value)
        }
    }

    override fun write(value: FieldDefinition?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFieldDefinition.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeInteraction: FfiConverterRustBuffer<Interaction?> {
    override fun read(buf: ByteBuffer): Interaction? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInteraction.read(buf)
    }

    override fun allocationSize(value: Interaction?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInteraction.allocationSize(value)
        }
    }

    override fun write(value: Interaction?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInteraction.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeJournalHead: FfiConverterRustBuffer<JournalHead?> {
    override fun read(buf: ByteBuffer): JournalHead? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeJournalHead.read(buf)
    }

    override fun allocationSize(value: JournalHead?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeJournalHead.allocationSize(value)
        }
    }

    override fun write(value: JournalHead?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeJournalHead.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLocation: FfiConverterRustBuffer<Location?> {
    override fun read(buf: ByteBuffer): Location? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLocation.read(buf)
    }

    override fun allocationSize(value: Location?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLocation.allocationSize(value)
        }
    }

    override fun write(value: Location?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLocation.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeMoney: FfiConverterRustBuffer<Money?> {
    override fun read(buf: ByteBuffer): Money? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMoney.read(buf)
    }

    override fun allocationSize(value: Money?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMoney.allocationSize(value)
        }
    }

    override fun write(value: Money?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMoney.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeNote: FfiConverterRustBuffer<Note?> {
    override fun read(buf: ByteBuffer): Note? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNote.read(buf)
    }

    override fun allocationSize(value: Note?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNote.allocationSize(value)
        }
    }

    override fun write(value: Note?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNote.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOrder: FfiConverterRustBuffer<Order?> {
    override fun read(buf: ByteBuffer): Order? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOrder.read(buf)
    }

    override fun allocationSize(value: Order?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOrder.allocationSize(value)
        }
    }

    override fun write(value: Order?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOrder.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePartialDate: FfiConverterRustBuffer<PartialDate?> {
    override fun read(buf: ByteBuffer): PartialDate? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePartialDate.read(buf)
    }

    override fun allocationSize(value: PartialDate?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePartialDate.allocationSize(value)
        }
    }

    override fun write(value: PartialDate?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePartialDate.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePersonName: FfiConverterRustBuffer<PersonName?> {
    override fun read(buf: ByteBuffer): PersonName? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePersonName.read(buf)
    }

    override fun allocationSize(value: PersonName?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePersonName.allocationSize(value)
        }
    }

    override fun write(value: PersonName?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePersonName.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeProduct: FfiConverterRustBuffer<Product?> {
    override fun read(buf: ByteBuffer): Product? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeProduct.read(buf)
    }

    override fun allocationSize(value: Product?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeProduct.allocationSize(value)
        }
    }

    override fun write(value: Product?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeProduct.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRelationship: FfiConverterRustBuffer<Relationship?> {
    override fun read(buf: ByteBuffer): Relationship? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRelationship.read(buf)
    }

    override fun allocationSize(value: Relationship?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRelationship.allocationSize(value)
        }
    }

    override fun write(value: Relationship?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRelationship.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRfmEdges: FfiConverterRustBuffer<RfmEdges?> {
    override fun read(buf: ByteBuffer): RfmEdges? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRfmEdges.read(buf)
    }

    override fun allocationSize(value: RfmEdges?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRfmEdges.allocationSize(value)
        }
    }

    override fun write(value: RfmEdges?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRfmEdges.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeScoreRange: FfiConverterRustBuffer<ScoreRange?> {
    override fun read(buf: ByteBuffer): ScoreRange? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeScoreRange.read(buf)
    }

    override fun allocationSize(value: ScoreRange?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeScoreRange.allocationSize(value)
        }
    }

    override fun write(value: ScoreRange?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeScoreRange.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAddressListPatch: FfiConverterRustBuffer<AddressListPatch?> {
    override fun read(buf: ByteBuffer): AddressListPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAddressListPatch.read(buf)
    }

    override fun allocationSize(value: AddressListPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAddressListPatch.allocationSize(value)
        }
    }

    override fun write(value: AddressListPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAddressListPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCalendarKind: FfiConverterRustBuffer<CalendarKind?> {
    override fun read(buf: ByteBuffer): CalendarKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCalendarKind.read(buf)
    }

    override fun allocationSize(value: CalendarKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCalendarKind.allocationSize(value)
        }
    }

    override fun write(value: CalendarKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCalendarKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCategoryIdListPatch: FfiConverterRustBuffer<CategoryIdListPatch?> {
    override fun read(buf: ByteBuffer): CategoryIdListPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCategoryIdListPatch.read(buf)
    }

    override fun allocationSize(value: CategoryIdListPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCategoryIdListPatch.allocationSize(value)
        }
    }

    override fun write(value: CategoryIdListPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCategoryIdListPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCategoryIdPatch: FfiConverterRustBuffer<CategoryIdPatch?> {
    override fun read(buf: ByteBuffer): CategoryIdPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCategoryIdPatch.read(buf)
    }

    override fun allocationSize(value: CategoryIdPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCategoryIdPatch.allocationSize(value)
        }
    }

    override fun write(value: CategoryIdPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCategoryIdPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeChannel: FfiConverterRustBuffer<Channel?> {
    override fun read(buf: ByteBuffer): Channel? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeChannel.read(buf)
    }

    override fun allocationSize(value: Channel?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeChannel.allocationSize(value)
        }
    }

    override fun write(value: Channel?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeChannel.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeChannelPatch: FfiConverterRustBuffer<ChannelPatch?> {
    override fun read(buf: ByteBuffer): ChannelPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeChannelPatch.read(buf)
    }

    override fun allocationSize(value: ChannelPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeChannelPatch.allocationSize(value)
        }
    }

    override fun write(value: ChannelPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeChannelPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCivilDatePatch: FfiConverterRustBuffer<CivilDatePatch?> {
    override fun read(buf: ByteBuffer): CivilDatePatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCivilDatePatch.read(buf)
    }

    override fun allocationSize(value: CivilDatePatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCivilDatePatch.allocationSize(value)
        }
    }

    override fun write(value: CivilDatePatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCivilDatePatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeColumn: FfiConverterRustBuffer<Column?> {
    override fun read(buf: ByteBuffer): Column? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeColumn.read(buf)
    }

    override fun allocationSize(value: Column?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeColumn.allocationSize(value)
        }
    }

    override fun write(value: Column?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeColumn.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCustomerIdPatch: FfiConverterRustBuffer<CustomerIdPatch?> {
    override fun read(buf: ByteBuffer): CustomerIdPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCustomerIdPatch.read(buf)
    }

    override fun allocationSize(value: CustomerIdPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCustomerIdPatch.allocationSize(value)
        }
    }

    override fun write(value: CustomerIdPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCustomerIdPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCustomerKind: FfiConverterRustBuffer<CustomerKind?> {
    override fun read(buf: ByteBuffer): CustomerKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCustomerKind.read(buf)
    }

    override fun allocationSize(value: CustomerKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCustomerKind.allocationSize(value)
        }
    }

    override fun write(value: CustomerKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCustomerKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCustomerSort: FfiConverterRustBuffer<CustomerSort?> {
    override fun read(buf: ByteBuffer): CustomerSort? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCustomerSort.read(buf)
    }

    override fun allocationSize(value: CustomerSort?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCustomerSort.allocationSize(value)
        }
    }

    override fun write(value: CustomerSort?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCustomerSort.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDecimalMark: FfiConverterRustBuffer<DecimalMark?> {
    override fun read(buf: ByteBuffer): DecimalMark? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDecimalMark.read(buf)
    }

    override fun allocationSize(value: DecimalMark?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDecimalMark.allocationSize(value)
        }
    }

    override fun write(value: DecimalMark?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDecimalMark.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDeleted: FfiConverterRustBuffer<Deleted?> {
    override fun read(buf: ByteBuffer): Deleted? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDeleted.read(buf)
    }

    override fun allocationSize(value: Deleted?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDeleted.allocationSize(value)
        }
    }

    override fun write(value: Deleted?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDeleted.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDirection: FfiConverterRustBuffer<Direction?> {
    override fun read(buf: ByteBuffer): Direction? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDirection.read(buf)
    }

    override fun allocationSize(value: Direction?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDirection.allocationSize(value)
        }
    }

    override fun write(value: Direction?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDirection.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDirectionPatch: FfiConverterRustBuffer<DirectionPatch?> {
    override fun read(buf: ByteBuffer): DirectionPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDirectionPatch.read(buf)
    }

    override fun allocationSize(value: DirectionPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDirectionPatch.allocationSize(value)
        }
    }

    override fun write(value: DirectionPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDirectionPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeFieldKind: FfiConverterRustBuffer<FieldKind?> {
    override fun read(buf: ByteBuffer): FieldKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFieldKind.read(buf)
    }

    override fun allocationSize(value: FieldKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFieldKind.allocationSize(value)
        }
    }

    override fun write(value: FieldKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFieldKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeGender: FfiConverterRustBuffer<Gender?> {
    override fun read(buf: ByteBuffer): Gender? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGender.read(buf)
    }

    override fun allocationSize(value: Gender?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGender.allocationSize(value)
        }
    }

    override fun write(value: Gender?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGender.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeGenderPatch: FfiConverterRustBuffer<GenderPatch?> {
    override fun read(buf: ByteBuffer): GenderPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGenderPatch.read(buf)
    }

    override fun allocationSize(value: GenderPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGenderPatch.allocationSize(value)
        }
    }

    override fun write(value: GenderPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGenderPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeIdentifierListPatch: FfiConverterRustBuffer<IdentifierListPatch?> {
    override fun read(buf: ByteBuffer): IdentifierListPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdentifierListPatch.read(buf)
    }

    override fun allocationSize(value: IdentifierListPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdentifierListPatch.allocationSize(value)
        }
    }

    override fun write(value: IdentifierListPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdentifierListPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeIngestReason: FfiConverterRustBuffer<IngestReason?> {
    override fun read(buf: ByteBuffer): IngestReason? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIngestReason.read(buf)
    }

    override fun allocationSize(value: IngestReason?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIngestReason.allocationSize(value)
        }
    }

    override fun write(value: IngestReason?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIngestReason.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeIntegerPatch: FfiConverterRustBuffer<IntegerPatch?> {
    override fun read(buf: ByteBuffer): IntegerPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIntegerPatch.read(buf)
    }

    override fun allocationSize(value: IntegerPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIntegerPatch.allocationSize(value)
        }
    }

    override fun write(value: IntegerPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIntegerPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLawfulBasis: FfiConverterRustBuffer<LawfulBasis?> {
    override fun read(buf: ByteBuffer): LawfulBasis? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLawfulBasis.read(buf)
    }

    override fun allocationSize(value: LawfulBasis?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLawfulBasis.allocationSize(value)
        }
    }

    override fun write(value: LawfulBasis?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLawfulBasis.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLifecycle: FfiConverterRustBuffer<Lifecycle?> {
    override fun read(buf: ByteBuffer): Lifecycle? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLifecycle.read(buf)
    }

    override fun allocationSize(value: Lifecycle?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLifecycle.allocationSize(value)
        }
    }

    override fun write(value: Lifecycle?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLifecycle.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLocationPatch: FfiConverterRustBuffer<LocationPatch?> {
    override fun read(buf: ByteBuffer): LocationPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLocationPatch.read(buf)
    }

    override fun allocationSize(value: LocationPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLocationPatch.allocationSize(value)
        }
    }

    override fun write(value: LocationPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLocationPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeMissingCustomer: FfiConverterRustBuffer<MissingCustomer?> {
    override fun read(buf: ByteBuffer): MissingCustomer? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMissingCustomer.read(buf)
    }

    override fun allocationSize(value: MissingCustomer?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMissingCustomer.allocationSize(value)
        }
    }

    override fun write(value: MissingCustomer?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMissingCustomer.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeMoneyPatch: FfiConverterRustBuffer<MoneyPatch?> {
    override fun read(buf: ByteBuffer): MoneyPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMoneyPatch.read(buf)
    }

    override fun allocationSize(value: MoneyPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMoneyPatch.allocationSize(value)
        }
    }

    override fun write(value: MoneyPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMoneyPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOnDuplicate: FfiConverterRustBuffer<OnDuplicate?> {
    override fun read(buf: ByteBuffer): OnDuplicate? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOnDuplicate.read(buf)
    }

    override fun allocationSize(value: OnDuplicate?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOnDuplicate.allocationSize(value)
        }
    }

    override fun write(value: OnDuplicate?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOnDuplicate.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOrderStatus: FfiConverterRustBuffer<OrderStatus?> {
    override fun read(buf: ByteBuffer): OrderStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOrderStatus.read(buf)
    }

    override fun allocationSize(value: OrderStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOrderStatus.allocationSize(value)
        }
    }

    override fun write(value: OrderStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOrderStatus.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePartialDatePatch: FfiConverterRustBuffer<PartialDatePatch?> {
    override fun read(buf: ByteBuffer): PartialDatePatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePartialDatePatch.read(buf)
    }

    override fun allocationSize(value: PartialDatePatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePartialDatePatch.allocationSize(value)
        }
    }

    override fun write(value: PartialDatePatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePartialDatePatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePersonNamePatch: FfiConverterRustBuffer<PersonNamePatch?> {
    override fun read(buf: ByteBuffer): PersonNamePatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePersonNamePatch.read(buf)
    }

    override fun allocationSize(value: PersonNamePatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePersonNamePatch.allocationSize(value)
        }
    }

    override fun write(value: PersonNamePatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePersonNamePatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeProductStatus: FfiConverterRustBuffer<ProductStatus?> {
    override fun read(buf: ByteBuffer): ProductStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeProductStatus.read(buf)
    }

    override fun allocationSize(value: ProductStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeProductStatus.allocationSize(value)
        }
    }

    override fun write(value: ProductStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeProductStatus.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRefundMethod: FfiConverterRustBuffer<RefundMethod?> {
    override fun read(buf: ByteBuffer): RefundMethod? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRefundMethod.read(buf)
    }

    override fun allocationSize(value: RefundMethod?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRefundMethod.allocationSize(value)
        }
    }

    override fun write(value: RefundMethod?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRefundMethod.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRfmFrequency: FfiConverterRustBuffer<RfmFrequency?> {
    override fun read(buf: ByteBuffer): RfmFrequency? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRfmFrequency.read(buf)
    }

    override fun allocationSize(value: RfmFrequency?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRfmFrequency.allocationSize(value)
        }
    }

    override fun write(value: RfmFrequency?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRfmFrequency.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRfmMethod: FfiConverterRustBuffer<RfmMethod?> {
    override fun read(buf: ByteBuffer): RfmMethod? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRfmMethod.read(buf)
    }

    override fun allocationSize(value: RfmMethod?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRfmMethod.allocationSize(value)
        }
    }

    override fun write(value: RfmMethod?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRfmMethod.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRfmMonetary: FfiConverterRustBuffer<RfmMonetary?> {
    override fun read(buf: ByteBuffer): RfmMonetary? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRfmMonetary.read(buf)
    }

    override fun allocationSize(value: RfmMonetary?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRfmMonetary.allocationSize(value)
        }
    }

    override fun write(value: RfmMonetary?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRfmMonetary.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRole: FfiConverterRustBuffer<Role?> {
    override fun read(buf: ByteBuffer): Role? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRole.read(buf)
    }

    override fun allocationSize(value: Role?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRole.allocationSize(value)
        }
    }

    override fun write(value: Role?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRole.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRoleListPatch: FfiConverterRustBuffer<RoleListPatch?> {
    override fun read(buf: ByteBuffer): RoleListPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRoleListPatch.read(buf)
    }

    override fun allocationSize(value: RoleListPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRoleListPatch.allocationSize(value)
        }
    }

    override fun write(value: RoleListPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRoleListPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSharing: FfiConverterRustBuffer<Sharing?> {
    override fun read(buf: ByteBuffer): Sharing? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSharing.read(buf)
    }

    override fun allocationSize(value: Sharing?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSharing.allocationSize(value)
        }
    }

    override fun write(value: Sharing?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSharing.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSortOrder: FfiConverterRustBuffer<SortOrder?> {
    override fun read(buf: ByteBuffer): SortOrder? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSortOrder.read(buf)
    }

    override fun allocationSize(value: SortOrder?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSortOrder.allocationSize(value)
        }
    }

    override fun write(value: SortOrder?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSortOrder.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeTextListPatch: FfiConverterRustBuffer<TextListPatch?> {
    override fun read(buf: ByteBuffer): TextListPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTextListPatch.read(buf)
    }

    override fun allocationSize(value: TextListPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTextListPatch.allocationSize(value)
        }
    }

    override fun write(value: TextListPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTextListPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeTextPatch: FfiConverterRustBuffer<TextPatch?> {
    override fun read(buf: ByteBuffer): TextPatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTextPatch.read(buf)
    }

    override fun allocationSize(value: TextPatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTextPatch.allocationSize(value)
        }
    }

    override fun write(value: TextPatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTextPatch.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeUnknownCustomer: FfiConverterRustBuffer<UnknownCustomer?> {
    override fun read(buf: ByteBuffer): UnknownCustomer? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeUnknownCustomer.read(buf)
    }

    override fun allocationSize(value: UnknownCustomer?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeUnknownCustomer.allocationSize(value)
        }
    }

    override fun write(value: UnknownCustomer?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeUnknownCustomer.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeUnknownProduct: FfiConverterRustBuffer<UnknownProduct?> {
    override fun read(buf: ByteBuffer): UnknownProduct? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeUnknownProduct.read(buf)
    }

    override fun allocationSize(value: UnknownProduct?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeUnknownProduct.allocationSize(value)
        }
    }

    override fun write(value: UnknownProduct?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeUnknownProduct.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeValue: FfiConverterRustBuffer<Value?> {
    override fun read(buf: ByteBuffer): Value? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeValue.read(buf)
    }

    override fun allocationSize(value: Value?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeValue.allocationSize(value)
        }
    }

    override fun write(value: Value?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeValue.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceString: FfiConverterRustBuffer<List<kotlin.String>?> {
    override fun read(buf: ByteBuffer): List<kotlin.String>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceString.read(buf)
    }

    override fun allocationSize(value: List<kotlin.String>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceString.allocationSize(value)
        }
    }

    override fun write(value: List<kotlin.String>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeAddress: FfiConverterRustBuffer<List<Address>?> {
    override fun read(buf: ByteBuffer): List<Address>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeAddress.read(buf)
    }

    override fun allocationSize(value: List<Address>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeAddress.allocationSize(value)
        }
    }

    override fun write(value: List<Address>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeAddress.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeConsent: FfiConverterRustBuffer<List<Consent>?> {
    override fun read(buf: ByteBuffer): List<Consent>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeConsent.read(buf)
    }

    override fun allocationSize(value: List<Consent>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeConsent.allocationSize(value)
        }
    }

    override fun write(value: List<Consent>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeConsent.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeIdentifier: FfiConverterRustBuffer<List<Identifier>?> {
    override fun read(buf: ByteBuffer): List<Identifier>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeIdentifier.read(buf)
    }

    override fun allocationSize(value: List<Identifier>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeIdentifier.allocationSize(value)
        }
    }

    override fun write(value: List<Identifier>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeIdentifier.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeNewOrderLine: FfiConverterRustBuffer<List<NewOrderLine>?> {
    override fun read(buf: ByteBuffer): List<NewOrderLine>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeNewOrderLine.read(buf)
    }

    override fun allocationSize(value: List<NewOrderLine>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeNewOrderLine.allocationSize(value)
        }
    }

    override fun write(value: List<NewOrderLine>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeNewOrderLine.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeNewRefundLine: FfiConverterRustBuffer<List<NewRefundLine>?> {
    override fun read(buf: ByteBuffer): List<NewRefundLine>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeNewRefundLine.read(buf)
    }

    override fun allocationSize(value: List<NewRefundLine>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeNewRefundLine.allocationSize(value)
        }
    }

    override fun write(value: List<NewRefundLine>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeNewRefundLine.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeRfmRule: FfiConverterRustBuffer<List<RfmRule>?> {
    override fun read(buf: ByteBuffer): List<RfmRule>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeRfmRule.read(buf)
    }

    override fun allocationSize(value: List<RfmRule>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeRfmRule.allocationSize(value)
        }
    }

    override fun write(value: List<RfmRule>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeRfmRule.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeColumn: FfiConverterRustBuffer<List<Column>?> {
    override fun read(buf: ByteBuffer): List<Column>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeColumn.read(buf)
    }

    override fun allocationSize(value: List<Column>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeColumn.allocationSize(value)
        }
    }

    override fun write(value: List<Column>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeColumn.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeInteractionKind: FfiConverterRustBuffer<List<InteractionKind>?> {
    override fun read(buf: ByteBuffer): List<InteractionKind>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeInteractionKind.read(buf)
    }

    override fun allocationSize(value: List<InteractionKind>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeInteractionKind.allocationSize(value)
        }
    }

    override fun write(value: List<InteractionKind>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeInteractionKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeRole: FfiConverterRustBuffer<List<Role>?> {
    override fun read(buf: ByteBuffer): List<Role>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeRole.read(buf)
    }

    override fun allocationSize(value: List<Role>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeRole.allocationSize(value)
        }
    }

    override fun write(value: List<Role>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeRole.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeTimelineKind: FfiConverterRustBuffer<List<TimelineKind>?> {
    override fun read(buf: ByteBuffer): List<TimelineKind>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeTimelineKind.read(buf)
    }

    override fun allocationSize(value: List<TimelineKind>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeTimelineKind.allocationSize(value)
        }
    }

    override fun write(value: List<TimelineKind>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeTimelineKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeCategoryId: FfiConverterRustBuffer<List<CategoryId>?> {
    override fun read(buf: ByteBuffer): List<CategoryId>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeCategoryId.read(buf)
    }

    override fun allocationSize(value: List<CategoryId>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeCategoryId.allocationSize(value)
        }
    }

    override fun write(value: List<CategoryId>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeCategoryId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalMapStringTypeColumn: FfiConverterRustBuffer<Map<kotlin.String, Column>?> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, Column>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterMapStringTypeColumn.read(buf)
    }

    override fun allocationSize(value: Map<kotlin.String, Column>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterMapStringTypeColumn.allocationSize(value)
        }
    }

    override fun write(value: Map<kotlin.String, Column>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterMapStringTypeColumn.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalMapStringTypeOrderStatus: FfiConverterRustBuffer<Map<kotlin.String, OrderStatus>?> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, OrderStatus>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterMapStringTypeOrderStatus.read(buf)
    }

    override fun allocationSize(value: Map<kotlin.String, OrderStatus>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterMapStringTypeOrderStatus.allocationSize(value)
        }
    }

    override fun write(value: Map<kotlin.String, OrderStatus>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterMapStringTypeOrderStatus.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalMapStringTypeValue: FfiConverterRustBuffer<Map<kotlin.String, Value>?> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, Value>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterMapStringTypeValue.read(buf)
    }

    override fun allocationSize(value: Map<kotlin.String, Value>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterMapStringTypeValue.allocationSize(value)
        }
    }

    override fun write(value: Map<kotlin.String, Value>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterMapStringTypeValue.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalMapStringOptionalTypeValue: FfiConverterRustBuffer<Map<kotlin.String, Value?>?> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, Value?>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterMapStringOptionalTypeValue.read(buf)
    }

    override fun allocationSize(value: Map<kotlin.String, Value?>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterMapStringOptionalTypeValue.allocationSize(value)
        }
    }

    override fun write(value: Map<kotlin.String, Value?>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterMapStringOptionalTypeValue.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCategoryId: FfiConverterRustBuffer<CategoryId?> {
    override fun read(buf: ByteBuffer): CategoryId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCategoryId.read(buf)
    }

    override fun allocationSize(value: CategoryId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCategoryId.allocationSize(value)
        }
    }

    override fun write(value: CategoryId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCategoryId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCivilDate: FfiConverterRustBuffer<CivilDate?> {
    override fun read(buf: ByteBuffer): CivilDate? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCivilDate.read(buf)
    }

    override fun allocationSize(value: CivilDate?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCivilDate.allocationSize(value)
        }
    }

    override fun write(value: CivilDate?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCivilDate.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCursor: FfiConverterRustBuffer<Cursor?> {
    override fun read(buf: ByteBuffer): Cursor? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCursor.read(buf)
    }

    override fun allocationSize(value: Cursor?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCursor.allocationSize(value)
        }
    }

    override fun write(value: Cursor?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCursor.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCustomerId: FfiConverterRustBuffer<CustomerId?> {
    override fun read(buf: ByteBuffer): CustomerId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCustomerId.read(buf)
    }

    override fun allocationSize(value: CustomerId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCustomerId.allocationSize(value)
        }
    }

    override fun write(value: CustomerId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCustomerId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDecimal: FfiConverterRustBuffer<Decimal?> {
    override fun read(buf: ByteBuffer): Decimal? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDecimal.read(buf)
    }

    override fun allocationSize(value: Decimal?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDecimal.allocationSize(value)
        }
    }

    override fun write(value: Decimal?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDecimal.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeImportId: FfiConverterRustBuffer<ImportId?> {
    override fun read(buf: ByteBuffer): ImportId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeImportId.read(buf)
    }

    override fun allocationSize(value: ImportId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeImportId.allocationSize(value)
        }
    }

    override fun write(value: ImportId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeImportId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeInteractionId: FfiConverterRustBuffer<InteractionId?> {
    override fun read(buf: ByteBuffer): InteractionId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInteractionId.read(buf)
    }

    override fun allocationSize(value: InteractionId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInteractionId.allocationSize(value)
        }
    }

    override fun write(value: InteractionId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInteractionId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeNoteId: FfiConverterRustBuffer<NoteId?> {
    override fun read(buf: ByteBuffer): NoteId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNoteId.read(buf)
    }

    override fun allocationSize(value: NoteId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNoteId.allocationSize(value)
        }
    }

    override fun write(value: NoteId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNoteId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOrderId: FfiConverterRustBuffer<OrderId?> {
    override fun read(buf: ByteBuffer): OrderId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOrderId.read(buf)
    }

    override fun allocationSize(value: OrderId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOrderId.allocationSize(value)
        }
    }

    override fun write(value: OrderId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOrderId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePaymentId: FfiConverterRustBuffer<PaymentId?> {
    override fun read(buf: ByteBuffer): PaymentId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePaymentId.read(buf)
    }

    override fun allocationSize(value: PaymentId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePaymentId.allocationSize(value)
        }
    }

    override fun write(value: PaymentId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePaymentId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeProductId: FfiConverterRustBuffer<ProductId?> {
    override fun read(buf: ByteBuffer): ProductId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeProductId.read(buf)
    }

    override fun allocationSize(value: ProductId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeProductId.allocationSize(value)
        }
    }

    override fun write(value: ProductId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeProductId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRefundId: FfiConverterRustBuffer<RefundId?> {
    override fun read(buf: ByteBuffer): RefundId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRefundId.read(buf)
    }

    override fun allocationSize(value: RefundId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRefundId.allocationSize(value)
        }
    }

    override fun write(value: RefundId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRefundId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRelationshipId: FfiConverterRustBuffer<RelationshipId?> {
    override fun read(buf: ByteBuffer): RelationshipId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRelationshipId.read(buf)
    }

    override fun allocationSize(value: RelationshipId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRelationshipId.allocationSize(value)
        }
    }

    override fun write(value: RelationshipId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRelationshipId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeTimestamp: FfiConverterRustBuffer<Timestamp?> {
    override fun read(buf: ByteBuffer): Timestamp? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTimestamp.read(buf)
    }

    override fun allocationSize(value: Timestamp?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTimestamp.allocationSize(value)
        }
    }

    override fun write(value: Timestamp?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTimestamp.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceULong: FfiConverterRustBuffer<List<kotlin.ULong>> {
    override fun read(buf: ByteBuffer): List<kotlin.ULong> {
        val len = buf.getInt()
        return List<kotlin.ULong>(len) {
            FfiConverterULong.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.ULong>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterULong.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.ULong>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterULong.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAddress: FfiConverterRustBuffer<List<Address>> {
    override fun read(buf: ByteBuffer): List<Address> {
        val len = buf.getInt()
        return List<Address>(len) {
            FfiConverterTypeAddress.read(buf)
        }
    }

    override fun allocationSize(value: List<Address>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAddress.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Address>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAddress.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCategory: FfiConverterRustBuffer<List<Category>> {
    override fun read(buf: ByteBuffer): List<Category> {
        val len = buf.getInt()
        return List<Category>(len) {
            FfiConverterTypeCategory.read(buf)
        }
    }

    override fun allocationSize(value: List<Category>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCategory.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Category>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCategory.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChange: FfiConverterRustBuffer<List<Change>> {
    override fun read(buf: ByteBuffer): List<Change> {
        val len = buf.getInt()
        return List<Change>(len) {
            FfiConverterTypeChange.read(buf)
        }
    }

    override fun allocationSize(value: List<Change>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChange.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Change>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChange.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChannelActivity: FfiConverterRustBuffer<List<ChannelActivity>> {
    override fun read(buf: ByteBuffer): List<ChannelActivity> {
        val len = buf.getInt()
        return List<ChannelActivity>(len) {
            FfiConverterTypeChannelActivity.read(buf)
        }
    }

    override fun allocationSize(value: List<ChannelActivity>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChannelActivity.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChannelActivity>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChannelActivity.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeConcentrationPoint: FfiConverterRustBuffer<List<ConcentrationPoint>> {
    override fun read(buf: ByteBuffer): List<ConcentrationPoint> {
        val len = buf.getInt()
        return List<ConcentrationPoint>(len) {
            FfiConverterTypeConcentrationPoint.read(buf)
        }
    }

    override fun allocationSize(value: List<ConcentrationPoint>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConcentrationPoint.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ConcentrationPoint>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConcentrationPoint.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeConsent: FfiConverterRustBuffer<List<Consent>> {
    override fun read(buf: ByteBuffer): List<Consent> {
        val len = buf.getInt()
        return List<Consent>(len) {
            FfiConverterTypeConsent.read(buf)
        }
    }

    override fun allocationSize(value: List<Consent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConsent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Consent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConsent.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCurrencySales: FfiConverterRustBuffer<List<CurrencySales>> {
    override fun read(buf: ByteBuffer): List<CurrencySales> {
        val len = buf.getInt()
        return List<CurrencySales>(len) {
            FfiConverterTypeCurrencySales.read(buf)
        }
    }

    override fun allocationSize(value: List<CurrencySales>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCurrencySales.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CurrencySales>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCurrencySales.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCustomer: FfiConverterRustBuffer<List<Customer>> {
    override fun read(buf: ByteBuffer): List<Customer> {
        val len = buf.getInt()
        return List<Customer>(len) {
            FfiConverterTypeCustomer.read(buf)
        }
    }

    override fun allocationSize(value: List<Customer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCustomer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Customer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCustomer.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFieldChange: FfiConverterRustBuffer<List<FieldChange>> {
    override fun read(buf: ByteBuffer): List<FieldChange> {
        val len = buf.getInt()
        return List<FieldChange>(len) {
            FfiConverterTypeFieldChange.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldChange>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldChange.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldChange>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldChange.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFieldDefinition: FfiConverterRustBuffer<List<FieldDefinition>> {
    override fun read(buf: ByteBuffer): List<FieldDefinition> {
        val len = buf.getInt()
        return List<FieldDefinition>(len) {
            FfiConverterTypeFieldDefinition.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldDefinition>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldDefinition.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldDefinition>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldDefinition.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeHistoryEntry: FfiConverterRustBuffer<List<HistoryEntry>> {
    override fun read(buf: ByteBuffer): List<HistoryEntry> {
        val len = buf.getInt()
        return List<HistoryEntry>(len) {
            FfiConverterTypeHistoryEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<HistoryEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHistoryEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HistoryEntry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHistoryEntry.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeIdentifier: FfiConverterRustBuffer<List<Identifier>> {
    override fun read(buf: ByteBuffer): List<Identifier> {
        val len = buf.getInt()
        return List<Identifier>(len) {
            FfiConverterTypeIdentifier.read(buf)
        }
    }

    override fun allocationSize(value: List<Identifier>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIdentifier.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Identifier>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIdentifier.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeImport: FfiConverterRustBuffer<List<Import>> {
    override fun read(buf: ByteBuffer): List<Import> {
        val len = buf.getInt()
        return List<Import>(len) {
            FfiConverterTypeImport.read(buf)
        }
    }

    override fun allocationSize(value: List<Import>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeImport.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Import>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeImport.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeIngestConflict: FfiConverterRustBuffer<List<IngestConflict>> {
    override fun read(buf: ByteBuffer): List<IngestConflict> {
        val len = buf.getInt()
        return List<IngestConflict>(len) {
            FfiConverterTypeIngestConflict.read(buf)
        }
    }

    override fun allocationSize(value: List<IngestConflict>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIngestConflict.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IngestConflict>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIngestConflict.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeInteraction: FfiConverterRustBuffer<List<Interaction>> {
    override fun read(buf: ByteBuffer): List<Interaction> {
        val len = buf.getInt()
        return List<Interaction>(len) {
            FfiConverterTypeInteraction.read(buf)
        }
    }

    override fun allocationSize(value: List<Interaction>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeInteraction.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Interaction>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeInteraction.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeMoney: FfiConverterRustBuffer<List<Money>> {
    override fun read(buf: ByteBuffer): List<Money> {
        val len = buf.getInt()
        return List<Money>(len) {
            FfiConverterTypeMoney.read(buf)
        }
    }

    override fun allocationSize(value: List<Money>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMoney.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Money>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMoney.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeMonthSales: FfiConverterRustBuffer<List<MonthSales>> {
    override fun read(buf: ByteBuffer): List<MonthSales> {
        val len = buf.getInt()
        return List<MonthSales>(len) {
            FfiConverterTypeMonthSales.read(buf)
        }
    }

    override fun allocationSize(value: List<MonthSales>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMonthSales.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MonthSales>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMonthSales.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNewOrder: FfiConverterRustBuffer<List<NewOrder>> {
    override fun read(buf: ByteBuffer): List<NewOrder> {
        val len = buf.getInt()
        return List<NewOrder>(len) {
            FfiConverterTypeNewOrder.read(buf)
        }
    }

    override fun allocationSize(value: List<NewOrder>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNewOrder.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NewOrder>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNewOrder.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNewOrderLine: FfiConverterRustBuffer<List<NewOrderLine>> {
    override fun read(buf: ByteBuffer): List<NewOrderLine> {
        val len = buf.getInt()
        return List<NewOrderLine>(len) {
            FfiConverterTypeNewOrderLine.read(buf)
        }
    }

    override fun allocationSize(value: List<NewOrderLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNewOrderLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NewOrderLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNewOrderLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNewPayment: FfiConverterRustBuffer<List<NewPayment>> {
    override fun read(buf: ByteBuffer): List<NewPayment> {
        val len = buf.getInt()
        return List<NewPayment>(len) {
            FfiConverterTypeNewPayment.read(buf)
        }
    }

    override fun allocationSize(value: List<NewPayment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNewPayment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NewPayment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNewPayment.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNewRefundLine: FfiConverterRustBuffer<List<NewRefundLine>> {
    override fun read(buf: ByteBuffer): List<NewRefundLine> {
        val len = buf.getInt()
        return List<NewRefundLine>(len) {
            FfiConverterTypeNewRefundLine.read(buf)
        }
    }

    override fun allocationSize(value: List<NewRefundLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNewRefundLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NewRefundLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNewRefundLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeNote: FfiConverterRustBuffer<List<Note>> {
    override fun read(buf: ByteBuffer): List<Note> {
        val len = buf.getInt()
        return List<Note>(len) {
            FfiConverterTypeNote.read(buf)
        }
    }

    override fun allocationSize(value: List<Note>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNote.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Note>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNote.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeOrder: FfiConverterRustBuffer<List<Order>> {
    override fun read(buf: ByteBuffer): List<Order> {
        val len = buf.getInt()
        return List<Order>(len) {
            FfiConverterTypeOrder.read(buf)
        }
    }

    override fun allocationSize(value: List<Order>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOrder.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Order>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOrder.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeOrderLine: FfiConverterRustBuffer<List<OrderLine>> {
    override fun read(buf: ByteBuffer): List<OrderLine> {
        val len = buf.getInt()
        return List<OrderLine>(len) {
            FfiConverterTypeOrderLine.read(buf)
        }
    }

    override fun allocationSize(value: List<OrderLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOrderLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OrderLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOrderLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePayment: FfiConverterRustBuffer<List<Payment>> {
    override fun read(buf: ByteBuffer): List<Payment> {
        val len = buf.getInt()
        return List<Payment>(len) {
            FfiConverterTypePayment.read(buf)
        }
    }

    override fun allocationSize(value: List<Payment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePayment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Payment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePayment.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeProblem: FfiConverterRustBuffer<List<Problem>> {
    override fun read(buf: ByteBuffer): List<Problem> {
        val len = buf.getInt()
        return List<Problem>(len) {
            FfiConverterTypeProblem.read(buf)
        }
    }

    override fun allocationSize(value: List<Problem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProblem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Problem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeProblem.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeProduct: FfiConverterRustBuffer<List<Product>> {
    override fun read(buf: ByteBuffer): List<Product> {
        val len = buf.getInt()
        return List<Product>(len) {
            FfiConverterTypeProduct.read(buf)
        }
    }

    override fun allocationSize(value: List<Product>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProduct.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Product>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeProduct.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePurchase: FfiConverterRustBuffer<List<Purchase>> {
    override fun read(buf: ByteBuffer): List<Purchase> {
        val len = buf.getInt()
        return List<Purchase>(len) {
            FfiConverterTypePurchase.read(buf)
        }
    }

    override fun allocationSize(value: List<Purchase>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePurchase.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Purchase>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePurchase.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRefund: FfiConverterRustBuffer<List<Refund>> {
    override fun read(buf: ByteBuffer): List<Refund> {
        val len = buf.getInt()
        return List<Refund>(len) {
            FfiConverterTypeRefund.read(buf)
        }
    }

    override fun allocationSize(value: List<Refund>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRefund.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Refund>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRefund.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRefundLine: FfiConverterRustBuffer<List<RefundLine>> {
    override fun read(buf: ByteBuffer): List<RefundLine> {
        val len = buf.getInt()
        return List<RefundLine>(len) {
            FfiConverterTypeRefundLine.read(buf)
        }
    }

    override fun allocationSize(value: List<RefundLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRefundLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RefundLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRefundLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRelationship: FfiConverterRustBuffer<List<Relationship>> {
    override fun read(buf: ByteBuffer): List<Relationship> {
        val len = buf.getInt()
        return List<Relationship>(len) {
            FfiConverterTypeRelationship.read(buf)
        }
    }

    override fun allocationSize(value: List<Relationship>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRelationship.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Relationship>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRelationship.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRfmRule: FfiConverterRustBuffer<List<RfmRule>> {
    override fun read(buf: ByteBuffer): List<RfmRule> {
        val len = buf.getInt()
        return List<RfmRule>(len) {
            FfiConverterTypeRfmRule.read(buf)
        }
    }

    override fun allocationSize(value: List<RfmRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRfmRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RfmRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRfmRule.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRfmScore: FfiConverterRustBuffer<List<RfmScore>> {
    override fun read(buf: ByteBuffer): List<RfmScore> {
        val len = buf.getInt()
        return List<RfmScore>(len) {
            FfiConverterTypeRfmScore.read(buf)
        }
    }

    override fun allocationSize(value: List<RfmScore>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRfmScore.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RfmScore>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRfmScore.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRfmSegment: FfiConverterRustBuffer<List<RfmSegment>> {
    override fun read(buf: ByteBuffer): List<RfmSegment> {
        val len = buf.getInt()
        return List<RfmSegment>(len) {
            FfiConverterTypeRfmSegment.read(buf)
        }
    }

    override fun allocationSize(value: List<RfmSegment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRfmSegment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RfmSegment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRfmSegment.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRowError: FfiConverterRustBuffer<List<RowError>> {
    override fun read(buf: ByteBuffer): List<RowError> {
        val len = buf.getInt()
        return List<RowError>(len) {
            FfiConverterTypeRowError.read(buf)
        }
    }

    override fun allocationSize(value: List<RowError>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRowError.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RowError>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRowError.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSearchHit: FfiConverterRustBuffer<List<SearchHit>> {
    override fun read(buf: ByteBuffer): List<SearchHit> {
        val len = buf.getInt()
        return List<SearchHit>(len) {
            FfiConverterTypeSearchHit.read(buf)
        }
    }

    override fun allocationSize(value: List<SearchHit>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSearchHit.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SearchHit>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSearchHit.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStatusChange: FfiConverterRustBuffer<List<StatusChange>> {
    override fun read(buf: ByteBuffer): List<StatusChange> {
        val len = buf.getInt()
        return List<StatusChange>(len) {
            FfiConverterTypeStatusChange.read(buf)
        }
    }

    override fun allocationSize(value: List<StatusChange>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStatusChange.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StatusChange>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStatusChange.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeTopCustomer: FfiConverterRustBuffer<List<TopCustomer>> {
    override fun read(buf: ByteBuffer): List<TopCustomer> {
        val len = buf.getInt()
        return List<TopCustomer>(len) {
            FfiConverterTypeTopCustomer.read(buf)
        }
    }

    override fun allocationSize(value: List<TopCustomer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTopCustomer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TopCustomer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTopCustomer.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAnswer: FfiConverterRustBuffer<List<Answer>> {
    override fun read(buf: ByteBuffer): List<Answer> {
        val len = buf.getInt()
        return List<Answer>(len) {
            FfiConverterTypeAnswer.read(buf)
        }
    }

    override fun allocationSize(value: List<Answer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAnswer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Answer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAnswer.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeColumn: FfiConverterRustBuffer<List<Column>> {
    override fun read(buf: ByteBuffer): List<Column> {
        val len = buf.getInt()
        return List<Column>(len) {
            FfiConverterTypeColumn.read(buf)
        }
    }

    override fun allocationSize(value: List<Column>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeColumn.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Column>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeColumn.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCommand: FfiConverterRustBuffer<List<Command>> {
    override fun read(buf: ByteBuffer): List<Command> {
        val len = buf.getInt()
        return List<Command>(len) {
            FfiConverterTypeCommand.read(buf)
        }
    }

    override fun allocationSize(value: List<Command>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCommand.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Command>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCommand.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeInteractionKind: FfiConverterRustBuffer<List<InteractionKind>> {
    override fun read(buf: ByteBuffer): List<InteractionKind> {
        val len = buf.getInt()
        return List<InteractionKind>(len) {
            FfiConverterTypeInteractionKind.read(buf)
        }
    }

    override fun allocationSize(value: List<InteractionKind>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeInteractionKind.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<InteractionKind>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeInteractionKind.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRole: FfiConverterRustBuffer<List<Role>> {
    override fun read(buf: ByteBuffer): List<Role> {
        val len = buf.getInt()
        return List<Role>(len) {
            FfiConverterTypeRole.read(buf)
        }
    }

    override fun allocationSize(value: List<Role>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRole.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Role>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRole.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeTimelineItem: FfiConverterRustBuffer<List<TimelineItem>> {
    override fun read(buf: ByteBuffer): List<TimelineItem> {
        val len = buf.getInt()
        return List<TimelineItem>(len) {
            FfiConverterTypeTimelineItem.read(buf)
        }
    }

    override fun allocationSize(value: List<TimelineItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTimelineItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TimelineItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTimelineItem.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeTimelineKind: FfiConverterRustBuffer<List<TimelineKind>> {
    override fun read(buf: ByteBuffer): List<TimelineKind> {
        val len = buf.getInt()
        return List<TimelineKind>(len) {
            FfiConverterTypeTimelineKind.read(buf)
        }
    }

    override fun allocationSize(value: List<TimelineKind>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTimelineKind.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TimelineKind>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTimelineKind.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCategoryId: FfiConverterRustBuffer<List<CategoryId>> {
    override fun read(buf: ByteBuffer): List<CategoryId> {
        val len = buf.getInt()
        return List<CategoryId>(len) {
            FfiConverterTypeCategoryId.read(buf)
        }
    }

    override fun allocationSize(value: List<CategoryId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCategoryId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CategoryId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCategoryId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDecimal: FfiConverterRustBuffer<List<Decimal>> {
    override fun read(buf: ByteBuffer): List<Decimal> {
        val len = buf.getInt()
        return List<Decimal>(len) {
            FfiConverterTypeDecimal.read(buf)
        }
    }

    override fun allocationSize(value: List<Decimal>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDecimal.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Decimal>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDecimal.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeProductId: FfiConverterRustBuffer<List<ProductId>> {
    override fun read(buf: ByteBuffer): List<ProductId> {
        val len = buf.getInt()
        return List<ProductId>(len) {
            FfiConverterTypeProductId.read(buf)
        }
    }

    override fun allocationSize(value: List<ProductId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProductId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ProductId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeProductId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRefundId: FfiConverterRustBuffer<List<RefundId>> {
    override fun read(buf: ByteBuffer): List<RefundId> {
        val len = buf.getInt()
        return List<RefundId>(len) {
            FfiConverterTypeRefundId.read(buf)
        }
    }

    override fun allocationSize(value: List<RefundId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRefundId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RefundId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRefundId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterMapStringTypeColumn: FfiConverterRustBuffer<Map<kotlin.String, Column>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, Column> {
        val len = buf.getInt()
        return buildMap<kotlin.String, Column>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterTypeColumn.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, Column>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterTypeColumn.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, Column>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterTypeColumn.write(v, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterMapStringTypeOrderStatus: FfiConverterRustBuffer<Map<kotlin.String, OrderStatus>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, OrderStatus> {
        val len = buf.getInt()
        return buildMap<kotlin.String, OrderStatus>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterTypeOrderStatus.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, OrderStatus>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterTypeOrderStatus.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, OrderStatus>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterTypeOrderStatus.write(v, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterMapStringTypeValue: FfiConverterRustBuffer<Map<kotlin.String, Value>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, Value> {
        val len = buf.getInt()
        return buildMap<kotlin.String, Value>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterTypeValue.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, Value>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterTypeValue.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, Value>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterTypeValue.write(v, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterMapStringOptionalTypeValue: FfiConverterRustBuffer<Map<kotlin.String, Value?>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, Value?> {
        val len = buf.getInt()
        return buildMap<kotlin.String, Value?>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterOptionalTypeValue.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, Value?>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterOptionalTypeValue.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, Value?>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterOptionalTypeValue.write(v, buf)
        }
    }
}





public typealias Bytes = List<UByte>

/**
 * @suppress
 */
public object FfiConverterTypeBytes: FfiConverter<Bytes, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Bytes {
        val builtinValue = FfiConverterByteArray.lift(value)
        return builtinValue.map { it.toUByte() }
    }

    override fun lower(value: Bytes): RustBuffer.ByValue {
        val builtinValue = value.map { it.toByte() }.toByteArray()
        return FfiConverterByteArray.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Bytes {
        val builtinValue = FfiConverterByteArray.read(buf)
        return builtinValue.map { it.toUByte() }
    }

    override fun allocationSize(value: Bytes): ULong {
        val builtinValue = value.map { it.toByte() }.toByteArray()
        return FfiConverterByteArray.allocationSize(builtinValue)
    }

    override fun write(value: Bytes, buf: ByteBuffer) {
        val builtinValue = value.map { it.toByte() }.toByteArray()
        FfiConverterByteArray.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeCategoryId: FfiConverter<CategoryId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): CategoryId {
        val builtinValue = FfiConverterString.lift(value)
        return CategoryId(builtinValue)
    }

    override fun lower(value: CategoryId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): CategoryId {
        val builtinValue = FfiConverterString.read(buf)
        return CategoryId(builtinValue)
    }

    override fun allocationSize(value: CategoryId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: CategoryId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}





public typealias CivilDate = java.time.LocalDate

/**
 * @suppress
 */
public object FfiConverterTypeCivilDate: FfiConverter<CivilDate, Long> {
    override fun lift(value: Long): CivilDate {
        val builtinValue = FfiConverterLong.lift(value)
        return java.time.LocalDate.ofEpochDay(builtinValue)
    }

    override fun lower(value: CivilDate): Long {
        val builtinValue = value.toEpochDay()
        return FfiConverterLong.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): CivilDate {
        val builtinValue = FfiConverterLong.read(buf)
        return java.time.LocalDate.ofEpochDay(builtinValue)
    }

    override fun allocationSize(value: CivilDate): ULong {
        val builtinValue = value.toEpochDay()
        return FfiConverterLong.allocationSize(builtinValue)
    }

    override fun write(value: CivilDate, buf: ByteBuffer) {
        val builtinValue = value.toEpochDay()
        FfiConverterLong.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeCursor: FfiConverter<Cursor, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Cursor {
        val builtinValue = FfiConverterString.lift(value)
        return Cursor(builtinValue)
    }

    override fun lower(value: Cursor): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Cursor {
        val builtinValue = FfiConverterString.read(buf)
        return Cursor(builtinValue)
    }

    override fun allocationSize(value: Cursor): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Cursor, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeCustomerId: FfiConverter<CustomerId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): CustomerId {
        val builtinValue = FfiConverterString.lift(value)
        return CustomerId(builtinValue)
    }

    override fun lower(value: CustomerId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): CustomerId {
        val builtinValue = FfiConverterString.read(buf)
        return CustomerId(builtinValue)
    }

    override fun allocationSize(value: CustomerId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: CustomerId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}





public typealias Decimal = BigDecimal


/**
 * @suppress
 */
public object FfiConverterTypeDecimal: FfiConverter<Decimal, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Decimal {
        val builtinValue = FfiConverterString.lift(value)
        return BigDecimal(builtinValue)
    }

    override fun lower(value: Decimal): RustBuffer.ByValue {
        val builtinValue = value.toPlainString()
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Decimal {
        val builtinValue = FfiConverterString.read(buf)
        return BigDecimal(builtinValue)
    }

    override fun allocationSize(value: Decimal): ULong {
        val builtinValue = value.toPlainString()
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Decimal, buf: ByteBuffer) {
        val builtinValue = value.toPlainString()
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeImportId: FfiConverter<ImportId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): ImportId {
        val builtinValue = FfiConverterString.lift(value)
        return ImportId(builtinValue)
    }

    override fun lower(value: ImportId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): ImportId {
        val builtinValue = FfiConverterString.read(buf)
        return ImportId(builtinValue)
    }

    override fun allocationSize(value: ImportId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: ImportId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeInteractionId: FfiConverter<InteractionId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): InteractionId {
        val builtinValue = FfiConverterString.lift(value)
        return InteractionId(builtinValue)
    }

    override fun lower(value: InteractionId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): InteractionId {
        val builtinValue = FfiConverterString.read(buf)
        return InteractionId(builtinValue)
    }

    override fun allocationSize(value: InteractionId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: InteractionId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeNoteId: FfiConverter<NoteId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): NoteId {
        val builtinValue = FfiConverterString.lift(value)
        return NoteId(builtinValue)
    }

    override fun lower(value: NoteId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): NoteId {
        val builtinValue = FfiConverterString.read(buf)
        return NoteId(builtinValue)
    }

    override fun allocationSize(value: NoteId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: NoteId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeOrderId: FfiConverter<OrderId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): OrderId {
        val builtinValue = FfiConverterString.lift(value)
        return OrderId(builtinValue)
    }

    override fun lower(value: OrderId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): OrderId {
        val builtinValue = FfiConverterString.read(buf)
        return OrderId(builtinValue)
    }

    override fun allocationSize(value: OrderId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: OrderId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypePaymentId: FfiConverter<PaymentId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): PaymentId {
        val builtinValue = FfiConverterString.lift(value)
        return PaymentId(builtinValue)
    }

    override fun lower(value: PaymentId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): PaymentId {
        val builtinValue = FfiConverterString.read(buf)
        return PaymentId(builtinValue)
    }

    override fun allocationSize(value: PaymentId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: PaymentId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeProductId: FfiConverter<ProductId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): ProductId {
        val builtinValue = FfiConverterString.lift(value)
        return ProductId(builtinValue)
    }

    override fun lower(value: ProductId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): ProductId {
        val builtinValue = FfiConverterString.read(buf)
        return ProductId(builtinValue)
    }

    override fun allocationSize(value: ProductId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: ProductId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeRefundId: FfiConverter<RefundId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): RefundId {
        val builtinValue = FfiConverterString.lift(value)
        return RefundId(builtinValue)
    }

    override fun lower(value: RefundId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): RefundId {
        val builtinValue = FfiConverterString.read(buf)
        return RefundId(builtinValue)
    }

    override fun allocationSize(value: RefundId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: RefundId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeRelationshipId: FfiConverter<RelationshipId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): RelationshipId {
        val builtinValue = FfiConverterString.lift(value)
        return RelationshipId(builtinValue)
    }

    override fun lower(value: RelationshipId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): RelationshipId {
        val builtinValue = FfiConverterString.read(buf)
        return RelationshipId(builtinValue)
    }

    override fun allocationSize(value: RelationshipId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: RelationshipId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}





public typealias Timestamp = java.time.Instant

/**
 * @suppress
 */
public object FfiConverterTypeTimestamp: FfiConverter<Timestamp, Long> {
    override fun lift(value: Long): Timestamp {
        val builtinValue = FfiConverterLong.lift(value)
        return java.time.Instant.ofEpochMilli(builtinValue)
    }

    override fun lower(value: Timestamp): Long {
        val builtinValue = value.toEpochMilli()
        return FfiConverterLong.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Timestamp {
        val builtinValue = FfiConverterLong.read(buf)
        return java.time.Instant.ofEpochMilli(builtinValue)
    }

    override fun allocationSize(value: Timestamp): ULong {
        val builtinValue = value.toEpochMilli()
        return FfiConverterLong.allocationSize(builtinValue)
    }

    override fun write(value: Timestamp, buf: ByteBuffer) {
        val builtinValue = value.toEpochMilli()
        FfiConverterLong.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeUuid: FfiConverter<Uuid, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Uuid {
        val builtinValue = FfiConverterString.lift(value)
        return Uuid(builtinValue)
    }

    override fun lower(value: Uuid): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Uuid {
        val builtinValue = FfiConverterString.read(buf)
        return Uuid(builtinValue)
    }

    override fun allocationSize(value: Uuid): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Uuid, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}









