# Toolchain of the released package: this machine's compiler, Debian 11's libraries (scripts/sysroot).
if(NOT DEFINED ENV{MARSHRUT_SYSROOT})
    execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/sysroot OUTPUT_VARIABLE sysroot
        OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "The sysroot could not be made. «cmake --preset dev» builds for this machine's LibreOffice alone.")
    endif()
    set(ENV{MARSHRUT_SYSROOT} ${sysroot})
endif()
set(CMAKE_SYSROOT $ENV{MARSHRUT_SYSROOT})
set(CMAKE_FIND_ROOT_PATH ${CMAKE_SYSROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)

set(map "-ffile-prefix-map=\"${CMAKE_SYSROOT}\"=/sysroot")
set(CMAKE_C_FLAGS_INIT "${map}")
# The C++ library's headers must be as old as the library itself.
set(headers "${CMAKE_SYSROOT}/usr/include")
set(CMAKE_CXX_FLAGS_INIT "${map} -nostdinc++ -isystem \"${headers}/c++/10\" -isystem \"${headers}/x86_64-linux-gnu/c++/10\"")
# The compiler looks beside itself before it looks in the sysroot, and would find this machine's libraries there.
set(libraries)
foreach(folder usr/lib/gcc/x86_64-linux-gnu/10 usr/lib/x86_64-linux-gnu lib/x86_64-linux-gnu)
    string(APPEND libraries " -L\"${CMAKE_SYSROOT}/${folder}\"")
endforeach()
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT "${libraries}")
endforeach()
