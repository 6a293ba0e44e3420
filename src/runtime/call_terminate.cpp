// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.

// g++ 14 and newer call this function of their own runtime where an exception would leave a noexcept function. The
// runtime that the released package must do with is older and lacks it. The version script keeps it to this library.

#include <cxxabi.h>
#include <exception>

extern "C" [[noreturn]] void __cxa_call_terminate(void* exception) noexcept
{
    if (exception != nullptr)
        abi::__cxa_begin_catch(exception); // terminate counts as a handler: it may ask for the current exception
    std::terminate();
}
