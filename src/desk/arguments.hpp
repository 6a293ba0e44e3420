// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/period.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace marshrut::desk
{

/// A command's own arguments; what a dispatcher adds (SynchronMode, Referer …) is not among them.
/// Whoever asks for a value of another kind than was given gets an IllegalArgumentException that names it.
class Arguments
{
public:
    Arguments(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Sequence<css::beans::PropertyValue>& values);

    /// Takes over those that are not named yet.
    void addMissing(const css::uno::Sequence<css::beans::PropertyValue>& values);

    [[nodiscard]] bool empty() const { return values_.empty(); }
    [[nodiscard]] bool has(std::string_view name) const { return values_.find(name) != values_.end(); }
    [[nodiscard]] const std::map<std::string, css::uno::Any, std::less<>>& all() const { return values_; }

    [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
    /// Given as a byte, short, long or hyper; outside the limits it is refused.
    [[nodiscard]] std::optional<int> number(std::string_view name, int from, int to) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view name) const;
    /// A com.sun.star.util.Date or «2026-09-01».
    [[nodiscard]] std::optional<route::Date> date(std::string_view name) const;
    /// As given; void where it is not.
    [[nodiscard]] css::uno::Any value(std::string_view name) const;

    [[noreturn]] void refuse(std::string_view key, std::string_view name) const;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    std::map<std::string, css::uno::Any, std::less<>> values_;
};

} // namespace marshrut::desk
