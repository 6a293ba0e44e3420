// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/main_thread.hpp"
#include "office/refuse.hpp"

#include <com/sun/star/lang/DisposedException.hpp>

#include <exception>
#include <optional>
#include <type_traits>

namespace marshrut::api
{

/// Runs the work of a service's method: on the main thread, and with every failure turned into a UNO exception.
template <typename Function>
auto call(const css::uno::Reference<css::uno::XComponentContext>& context, Function function)
{
    using Result = std::invoke_result_t<Function>;
    if (desk::isMainThread())
        return office::guarded(context, function);
    std::exception_ptr failure;
    std::optional<std::conditional_t<std::is_void_v<Result>, bool, Result>> result;
    const bool ran = desk::runOnMainThread(context, [&] {
        try
        {
            if constexpr (std::is_void_v<Result>)
                office::guarded(context, function);
            else
                result = office::guarded(context, function);
        }
        catch (...)
        {
            failure = std::current_exception();
        }
    });
    if (failure)
        std::rethrow_exception(failure);
    if (!ran)
        throw css::lang::DisposedException("the office is ending", {});
    if constexpr (!std::is_void_v<Result>)
        return std::move(*result);
}

} // namespace marshrut::api
