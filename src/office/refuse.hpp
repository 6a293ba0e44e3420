// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/strings.hpp"

#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <org/marshrut/RefusedException.hpp>

#include <string_view>

namespace marshrut::office
{

/// Throws org.marshrut.RefusedException with that reason and the string «refused.<reason>» of the UI language.
[[noreturn]] void refuse(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view reason,
                         const standard::Strings::Arguments& arguments = {});

/// Throws com.sun.star.lang.IllegalArgumentException with the string of that key («argument.unknown», …).
[[noreturn]] void refuseArgument(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view key,
                                 const standard::Strings::Arguments& arguments, sal_Int16 position);

/// The document is gone: says so where the office does not (LibreOffice 26.8 says nothing).
[[noreturn]] void throwClosed(const css::uno::Reference<css::uno::XComponentContext>& context,
                              css::lang::DisposedException closed);

/// From within a catch block: throws what is in flight as a com.sun.star.uno.RuntimeException with a message that names
/// it, and writes it to the log.
[[noreturn]] void throwAsRuntimeException(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Runs a service's method: what its IDL does not declare (a damaged package, a broken standard, out of memory, another
/// service's checked exception) becomes a com.sun.star.uno.RuntimeException with a message that names it: an undeclared
/// exception would end the connection of a caller in another process.
template <typename Function>
auto guarded(const css::uno::Reference<css::uno::XComponentContext>& context, Function function)
{
    try
    {
        return function();
    }
    catch (const css::lang::DisposedException& closed)
    {
        throwClosed(context, closed);
    }
    catch (const css::uno::RuntimeException&) // IllegalArgumentException is one
    {
        throw;
    }
    catch (const org::marshrut::RefusedException&)
    {
        throw;
    }
    catch (...)
    {
        throwAsRuntimeException(context);
    }
}

} // namespace marshrut::office
