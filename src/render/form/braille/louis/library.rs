//! The functions of liblouis that we call, as `liblouis.h` declares them (liblouis 3, chapter « Programming with liblouis »). All that is unsafe
//! stands here.
#![allow(unsafe_code)]

use std::{
    ffi::{CStr, CString, c_char, c_int, c_void},
    ptr,
    sync::{Mutex, OnceLock, PoisonError},
};

use libloading::{Library, Symbol};

use super::{super::print::Marks, Fault, Louis, Translated};

/// Names of the library, that of its present interface first.
#[cfg(target_os = "linux")]
const NAMES: &[&str] = &["liblouis.so.20", "liblouis.so"];
#[cfg(target_os = "macos")]
const NAMES: &[&str] =
    &["liblouis.20.dylib", "liblouis.dylib", "/opt/homebrew/lib/liblouis.dylib", "/usr/local/lib/liblouis.dylib"];
#[cfg(windows)]
const NAMES: &[&str] = &["liblouis.dll"];
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
const NAMES: &[&str] = &["liblouis.so"];

/// The oldest version: since then marks are 16 bits wide, and undefined characters can be left out.
const OLDEST: (u32, u32) = (3, 9);

/// `dotsIO | ucBrl | noUndefined` of `translationModes`: cells as characters of Unicode, and nothing for what the table does not know.
const MODE: c_int = 4 | 64 | 128;
/// `italic` and `bold` of `typeforms`: the first emphasis of a table, and the third.
const ITALIC: u16 = 1;
const BOLD: u16 = 4;

type Version = unsafe extern "C" fn() -> *const c_char;
type CharSize = unsafe extern "C" fn() -> c_int;
type Log = unsafe extern "C" fn(c_int, *const c_char);
type RegisterLog = unsafe extern "C" fn(Log);
/// `lou_translate(tables, inbuf, inlen, outbuf, outlen, typeform, spacing, outputPos, inputPos, cursorPos, mode)`
type Translate = unsafe extern "C" fn(
    *const c_char,
    *const c_void,
    *mut c_int,
    *mut c_void,
    *mut c_int,
    *mut u16,
    *mut c_char,
    *mut c_int,
    *mut c_int,
    *mut c_int,
    c_int,
) -> c_int;

/// Liblouis keeps its tables in one place and locks nothing: one call at a time.
struct Loaded {
    library: Mutex<Library>,
    version: String,
    /// Characters are 32 bits wide, not 16: whoever built the library chose.
    is_wide: bool,
}

/// The library of this machine.
pub fn installed() -> Result<&'static dyn Louis, Fault> {
    static LOADED: OnceLock<Result<Loaded, Fault>> = OnceLock::new();
    match LOADED.get_or_init(load) {
        Ok(loaded) => Ok(loaded),
        Err(fault) => Err(fault.clone()),
    }
}

fn load() -> Result<Loaded, Fault> {
    // SAFETY: opening a library runs its initialisers; liblouis has none.
    let library = NAMES.iter().copied().find_map(|name| unsafe { Library::new(name) }.ok()).ok_or(Fault::Missing)?;
    // SAFETY: the types are those of `liblouis.h`; `lou_version` returns a constant text.
    let (version, is_wide) = unsafe {
        let version: Symbol<'_, Version> = library.get(b"lou_version\0").map_err(|_| Fault::Missing)?;
        let size: Symbol<'_, CharSize> = library.get(b"lou_charSize\0").map_err(|_| Fault::Missing)?;
        (CStr::from_ptr(version()).to_string_lossy().into_owned(), size() == 4)
    };
    if !is_known(&version) {
        return Err(Fault::Old(version));
    }
    // SAFETY: as above; `silent` is a function of the program, which outlives the library.
    unsafe {
        if let Ok(register) = library.get::<RegisterLog>(b"lou_registerLogCallback\0") {
            register(silent);
        }
    }
    Ok(Loaded { library: Mutex::new(library), version, is_wide })
}

/// What liblouis would write to the terminal: what concerns anybody comes back as a fault.
unsafe extern "C" fn silent(_level: c_int, _message: *const c_char) {}

fn is_known(version: &str) -> bool {
    let mut numbers = version.split('.').map(|number| number.parse::<u32>().unwrap_or_default());
    let version = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default());
    version >= OLDEST
}

impl Louis for Loaded {
    fn version(&self) -> &str {
        &self.version
    }

    fn translate(&self, table: &'static str, text: &[char], marks: &[Marks]) -> Result<Translated, Fault> {
        // A character may become the signs of an emphasis, of capitals and of a number besides its own.
        let room = 16 * text.len() + 256;
        if self.is_wide {
            let print: Vec<u32> = text.iter().map(|it| u32::from(*it)).collect();
            self.call(table, &print, vec![0u32; room], marks)
        } else {
            // What does not fit in 16 bits is known to no table.
            let print: Vec<u16> = text.iter().map(|it| u16::try_from(u32::from(*it)).unwrap_or(0xfffd)).collect();
            self.call(table, &print, vec![0u16; room], marks)
        }
    }
}

impl Loaded {
    fn call<W: Copy + Into<u32>>(
        &self,
        table: &'static str,
        print: &[W],
        mut out: Vec<W>,
        marks: &[Marks],
    ) -> Result<Translated, Fault> {
        let fault = || Fault::Table(table);
        let name = CString::new(table).map_err(|_| fault())?;
        let length = c_int::try_from(print.len()).map_err(|_| fault())?;
        let (mut read, mut written) = (length, c_int::try_from(out.len()).map_err(|_| fault())?);
        // The library writes into its marks as far as the output goes.
        let mut forms = vec![0u16; out.len()];
        for (form, marks) in forms.iter_mut().zip(marks) {
            *form = if marks.is_italic { ITALIC } else { 0 } | if marks.is_bold { BOLD } else { 0 };
        }
        let mut places: Vec<c_int> = vec![0; print.len() + 1];
        let mut origins: Vec<c_int> = vec![0; out.len()];
        let library = self.library.lock().unwrap_or_else(PoisonError::into_inner);
        // SAFETY: the type is that of `liblouis.h`, and `W` is as wide as `lou_charSize` says. Every buffer is as long as what is told of it: the
        // input and its places `read`, the output, its marks and its origins `written`. Nothing is kept after the call, and the mutex is held.
        let is_done = unsafe {
            let translate: Symbol<'_, Translate> = library.get(b"lou_translate\0").map_err(|_| fault())?;
            translate(
                name.as_ptr(),
                print.as_ptr().cast(),
                &raw mut read,
                out.as_mut_ptr().cast(),
                &raw mut written,
                forms.as_mut_ptr(),
                ptr::null_mut(),
                places.as_mut_ptr(),
                origins.as_mut_ptr(),
                ptr::null_mut(),
                MODE,
            )
        };
        let written = usize::try_from(written).unwrap_or_default().min(out.len());
        if is_done == 0 || read != length {
            return Err(fault());
        }
        // Six dots: the tables that we name have no more.
        let cells: Vec<u8> = out[..written].iter().map(|it| (Into::<u32>::into(*it) & 0x3f) as u8).collect();
        let places =
            places[..print.len()].iter().map(|at| usize::try_from(*at).unwrap_or_default().min(written)).collect();
        Ok(Translated { cells, places })
    }
}
