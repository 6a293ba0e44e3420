// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/call.hpp"
#include "api/service.hpp"
#include "api/values.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "text/calendar.hpp"

#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/weak.hxx>
#include <org/marshrut/XDeadlines.hpp>

#include <array>
#include <cstdio>

namespace marshrut::api
{

using css::uno::Reference;
using css::uno::XComponentContext;

namespace
{

using Interfaces = cppu::WeakImplHelper2<org::marshrut::XDeadlines, css::lang::XServiceInfo>;

constexpr sal_Int16 fromArgument = 1;
constexpr sal_Int16 toArgument = 2;

/// «2026-09-01», also of what is no date.
std::string written(const css::util::Date& date)
{
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", int{date.Year}, int{date.Month}, int{date.Day});
    return text.data();
}

class Deadlines final : public Service<Interfaces>
{
public:
    explicit Deadlines(const Reference<XComponentContext>& context)
        : Service("org.marshrut.comp.Deadlines", "org.marshrut.Deadlines"), context_(context)
    {
    }

    org::marshrut::Deadline SAL_CALL parse(const OUString& text, const css::util::Date& from,
                                           const css::util::Date& to) override
    {
        return call(context_, [&] {
            const route::Date first = dayOf(from, "from", fromArgument);
            const route::Date last = dayOf(to, "to", toArgument);
            if (first.known() != last.known() || last < first)
                office::refuseArgument(context_, "argument.period.value",
                                       {{"from", written(from)}, {"to", written(to)}},
                                       last.known() ? toArgument : fromArgument);
            const text::Deadline read =
                office::library(context_).lexicon.deadlines.read(office::toUtf8(text), first, last);
            return org::marshrut::Deadline(toUno(read.from), toUno(read.to), read.certain());
        });
    }

private:
    /// 0/0/0 stays not known; a day that does not exist is named as it was given.
    [[nodiscard]] route::Date dayOf(const css::util::Date& given, const char* name, sal_Int16 position) const
    {
        const route::Date day{given.Year, given.Month, given.Day};
        if (day != route::Date{} && !text::isDay(day))
            office::refuseArgument(context_, "argument.date.value", {{"name", name}, {"value", written(given)}},
                                   position);
        return day;
    }

    Reference<XComponentContext> context_;
};

} // namespace

} // namespace marshrut::api

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
marshrut_Deadlines_get_implementation(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new marshrut::api::Deadlines(context)));
}
