"""How names of the specification are spelled in C++."""

from __future__ import annotations

import json
import re

from ...model import Group, Message, VersionRange

# Words that a member or enumerator cannot have as its name.
KEYWORDS = frozenset(
    """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl concept const
    consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double dynamic_cast else
    enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr
    operator or or_eq private protected public register reinterpret_cast requires return short signed sizeof static static_assert
    static_cast struct switch template this thread_local throw true try typedef typeid typename union unsigned using virtual void
    volatile wchar_t while xor xor_eq""".split()
)


# Macros of ISO C and C++, of the compilers in their GNU modes, and those that headers of Unix have for members of structs: programs include what
# defines them before our headers. Each is one word; whole families are in _MACRO_FAMILIES.
MACROS = frozenset(
    """I NULL NAN EOF WEOF INFINITY TRUE FALSE BUFSIZ BIG_ENDIAN LITTLE_ENDIAN PDP_ENDIAN BYTE_ORDER CLOCKS_PER_SEC CMPLX CMPLXF CMPLXL DECIMAL_DIG
    EXIT_FAILURE EXIT_SUCCESS FILENAME_MAX FOPEN_MAX HUGE_VAL HUGE_VALF HUGE_VALL L_tmpnam MATH_ERREXCEPT MATH_ERRNO MB_CUR_MAX MB_LEN_MAX NSIG
    ONCE_FLAG_INIT RAND_MAX SEEK_CUR SEEK_END SEEK_SET TIME_UTC TMP_MAX TSS_DTOR_ITERATIONS
    assert errno fpclassify kill_dependency math_errhandling noreturn offsetof setjmp signbit stderr stdin stdout va_arg va_copy va_end va_start
    arm i386 i686 linux mips sparc sun unix vax alloca major makedev max min minor
    h_addr h_errno s6_addr s6_addr16 s6_addr32 sa_handler sa_sigaction sched_priority sigev_notify_attributes sigev_notify_function
    si_addr si_addr_lsb si_arch si_band si_call_addr si_fd si_int si_lower si_overrun si_pid si_pkey si_ptr si_status si_stime si_syscall
    si_timerid si_uid si_upper si_utime si_value st_atime st_ctime st_mtime d_fileno
    E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED
    ECHILD ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN
    EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC
    EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN
    ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG
    ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO
    EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL
    EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK
    EXDEV EXFULL
    SIGABRT SIGALRM SIGBUS SIGCHLD SIGCLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGRTMAX
    SIGRTMIN SIGSEGV SIGSTKFLT SIGSTKSZ SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU
    SIGXFSZ""".split()
)
_MACRO_FAMILIES = re.compile(
    r"(PRI|SCN)[a-zX](8|16|32|64|MAX|PTR|(FAST|LEAST)(8|16|32|64))|U?INT(8|16|32|64|MAX|PTR|_(FAST|LEAST)(8|16|32|64))?_(C|MAX|MIN|WIDTH)"
    r"|(FLT|DBL|LDBL|FE|FP|LC|SIG|ATOMIC)_[A-Z0-9_]+"
    r"|(BOOL|CHAR|SCHAR|UCHAR|SHRT|USHRT|LONG|ULONG|LLONG|ULLONG|SIZE|PTRDIFF|WCHAR|WINT)_(BIT|MAX|MIN|WIDTH)"
)


# What the library itself has in namespace ctikit (runtime/include/ctikit/wire), which generated code uses by its bare name: types, and what a
# namespace of that name would meet. A test proves that nothing is missing.
LIBRARY_TYPES = frozenset(
    """Bytes CanonicalFields ConfigKindInfo ConfigurationInfo CountInfo DecodeResult Diagnostic DiagnosticCode ElementsOf EncodeError EncodeResult
    EntryDecoder EnumInfo EnumValue FieldInfo FieldReader FieldType FixedExtent FixedField FixedPart FloatingField FloatingHeader FloatingPart
    FloatingReader FloatingWidth FrameEncoder FrameHeader FrameSplitter GroupInfo Level Mask MessageInfo MessageList NamedArray NamedLimits
    NamedVariable OptionalBytes OptionalText OptionalView Packed PrintedName Protocol Reader ReceivedField Repeated Sender TagInfo TextMembers
    VersionField VersionRange WireInteger Writer""".split()
)
LIBRARY_NAMES = frozenset(
    """boost bytes characters contains_nul copy_text ctikit decode_floating dispatch entry enum_info find_nul fixed_part fixed_part_is_whole
    fmt group has header_size is_mask is_number is_signed is_usual_text level_of load load_eight load_length load_tag load_u16 load_u32 load_u8
    longest_short_text may_be name_of next_entry next_record next_single number number_in only_last_is_nul only_last_of_long_is_nul packed
    packed_size parses_cleanly read_bytes_as read_named_array read_named_variable read_number read_number_as read_odd_number read_text
    read_text_as renew seek size_of std store store_u16 store_u32 store_u8 text text_block to_number to_string truncated_fixed_part zero_bits
    zero_bytes""".split()
)


def is_macro(name: str) -> bool:
    """Whether a program may have a macro of this name."""
    return name in MACROS or _MACRO_FAMILIES.fullmatch(name) is not None


def is_identifier(name: str) -> bool:
    """Whether a name (keys.NAME) is one in C++, in every program."""
    return name not in KEYWORDS and not is_macro(name)


def identifier(name: str) -> str:
    """The name of a member or enumerator: the specification's own, or with a _ behind it where C++ does not take that."""
    return name if is_identifier(name) else f"{name}_"


def pascal(name: str) -> str:
    """CALL_DELIVERED_EVENT and skill_group -> CallDeliveredEvent and SkillGroup."""
    return "".join(part[:1].upper() + part[1:].lower() if part.isupper() else part[:1].upper() + part[1:] for part in name.split("_"))


def struct_name(message: Message) -> str:
    return pascal(message.name)


def snake(message: Message) -> str:
    """The message's name in file and function names."""
    return message.name.lower()


def entry_name(group: Group) -> str:
    """The struct of one entry of a group."""
    return pascal(group.short_name)


def literal(text: str) -> str:
    """A C++ string literal, without trigraphs."""
    return json.dumps(text, ensure_ascii=False).replace("??", "?\\?")


def range_literal(versions: VersionRange) -> str:
    return f"{{{versions.first}, {versions.last}}}"
