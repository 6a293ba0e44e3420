// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "office/refuse.hpp"

#include "office/log.hpp"
#include "office/package.hpp"
#include "office/text.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <org/marshrut/RefusedException.hpp>

namespace marshrut::office
{

using css::uno::Reference;
using css::uno::XComponentContext;

namespace
{

/// Where the package's own strings are damaged there is still something to read.
std::string messageOrEnglish(const Reference<XComponentContext>& context, std::string_view key,
                             const standard::Strings::Arguments& arguments, const std::string& english)
{
    const standard::Strings& strings = uiStrings(context);
    return strings.has(key) ? strings.format(key, arguments) : english;
}

[[noreturn]] void fail(const Reference<XComponentContext>& context, std::string_view key, const std::string& detail,
                       const std::string& english)
{
    logError(context, std::string(key) + ": " + detail);
    throw css::uno::RuntimeException(
        fromUtf8(messageOrEnglish(context, key, {{"detail", detail}}, english + ": " + detail)));
}

std::string plain(std::string_view key, const standard::Strings::Arguments& arguments)
{
    std::string text(key);
    for (const auto& [name, value] : arguments)
        text.append("; ").append(name).append(": ").append(value);
    return text;
}

} // namespace

void refuse(const Reference<XComponentContext>& context, std::string_view reason,
            const standard::Strings::Arguments& arguments)
{
    const std::string key = "refused." + std::string(reason);
    throw org::marshrut::RefusedException(fromUtf8(messageOrEnglish(context, key, arguments, plain(key, arguments))),
                                          {}, fromUtf8(reason));
}

void refuseArgument(const Reference<XComponentContext>& context, std::string_view key,
                    const standard::Strings::Arguments& arguments, sal_Int16 position)
{
    throw css::lang::IllegalArgumentException(
        fromUtf8(messageOrEnglish(context, key, arguments, plain(key, arguments))), {}, position);
}

void throwClosed(const Reference<XComponentContext>& context, css::lang::DisposedException closed)
{
    if (closed.Message.isEmpty())
        closed.Message = fromUtf8(messageOrEnglish(context, "command.closed", {}, "The document is closed"));
    throw closed;
}

void throwAsRuntimeException(const Reference<XComponentContext>& context)
{
    try
    {
        throw;
    }
    catch (const standard::DataError& error)
    {
        fail(context, "error.package.damaged", error.what(), "The extension is damaged, please install it again");
    }
    catch (const std::exception& error)
    {
        fail(context, "error.unexpected", error.what(), "It did not work");
    }
    catch (const css::uno::Exception& error)
    {
        fail(context, "error.unexpected", toUtf8(error.Message), "It did not work");
    }
    catch (...)
    {
        fail(context, "error.unexpected", "?", "It did not work");
    }
}

} // namespace marshrut::office
