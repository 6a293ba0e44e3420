// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/call.hpp"
#include "api/fixing.hpp"
#include "api/options.hpp"
#include "api/reading.hpp"
#include "api/report_values.hpp"
#include "api/service.hpp"
#include "api/values.hpp"
#include "office/forms.hpp"
#include "office/package.hpp"
#include "office/stored_text.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/weak.hxx>
#include <org/marshrut/XRouteChecker.hpp>

#include <algorithm>

namespace marshrut::api
{

using css::uno::Reference;
using css::uno::XComponentContext;

namespace
{

using Interfaces = cppu::WeakImplHelper2<org::marshrut::XRouteChecker, css::lang::XServiceInfo>;
using Document = Reference<css::lang::XComponent>;

constexpr std::size_t mostDeadlines = 10;

class RouteChecker final : public Service<Interfaces>
{
public:
    RouteChecker(const Reference<XComponentContext>& context, CheckOptions options)
        : Service("org.marshrut.comp.RouteChecker", "org.marshrut.RouteChecker"),
          context_(context),
          options_(std::move(options))
    {
    }

    org::marshrut::CheckReport SAL_CALL check(const Document& document) override
    {
        return call(context_, [&] {
            const Reading reading = read(context_, document, options_.form);
            check::Report checked = report(reading);
            if (options_.tryFixes)
                tellFixable(context_, document, reading, circumstances(reading), checked);
            return toUno(checked,
                         check::nextDeadlines(reading.recognised, *reading.lexicon, checked.period,
                                              todayFor(context_, options_), mostDeadlines),
                         reading.formProblems, strings());
        });
    }

    org::marshrut::Finding SAL_CALL examine(const Document& document, const OUString& key) override
    {
        return call(context_, [&] {
            const Reading reading = read(context_, document, options_.form);
            check::Finding finding = requireFinding(report(reading), office::toUtf8(key));
            tellFixable(context_, document, reading, circumstances(reading), finding);
            return toUno(finding, strings());
        });
    }

    sal_Bool SAL_CALL reveal(const Document& document, const OUString& key) override
    {
        return call(context_, [&] { return revealFinding(document, office::toUtf8(key)); });
    }

    void SAL_CALL fix(const Document& document, const OUString& key) override
    {
        call(context_, [&] {
            const Reading reading = read(context_, document, options_.form);
            const check::Report checked = report(reading);
            api::fix(context_, document, reading, circumstances(reading), requireFinding(checked, office::toUtf8(key)));
        });
    }

    void SAL_CALL settle(const Document& document, const OUString& key, const OUString& kept) override
    {
        call(context_, [&] {
            const Reading reading = read(context_, document, options_.form);
            const check::Report checked = report(reading);
            api::settle(context_, document, reading, circumstances(reading),
                        requireFinding(checked, office::toUtf8(key)), office::toUtf8(kept));
        });
    }

    void SAL_CALL ignore(const Document& document, const OUString& key, const OUString& reason) override
    {
        call(context_, [&] {
            Reading reading = read(context_, document, options_.form);
            const std::string wanted = office::toUtf8(key);
            const check::Report checked = report(reading);
            requireFinding(checked, wanted);
            reading.ignored.add(wanted, office::toUtf8(reason));
            keep(document, reading.ignored);
        });
    }

    void SAL_CALL attend(const Document& document, const OUString& key) override
    {
        call(context_, [&] {
            Reading reading = read(context_, document, options_.form);
            if (!reading.ignored.remove(office::toUtf8(key)))
                office::refuse(context_, "stale");
            keep(document, reading.ignored);
        });
    }

    css::uno::Sequence<OUString> SAL_CALL getStandards() override
    {
        return call(context_, [&] {
            std::vector<OUString> names;
            for (const auto& [name, form] : office::forms(context_).byName)
                names.push_back(office::fromUtf8(name));
            return toSequence(names);
        });
    }

private:
    [[nodiscard]] check::Report report(const Reading& reading) const
    {
        return check::check(reading.recognised, reading.form, circumstances(reading));
    }

    [[nodiscard]] check::Circumstances circumstances(const Reading& reading) const
    {
        return {todayFor(context_, options_), options_.stage, reading.ignored};
    }

    [[nodiscard]] const standard::Strings& strings() const
    {
        return options_.language.empty() ? office::uiStrings(context_)
                                         : office::library(context_).stringsFor(options_.language);
    }

    [[nodiscard]] bool revealFinding(const Document& document, const std::string& key) const
    {
        const Reading reading = read(context_, document, options_.form);
        const check::Report checked = report(reading);
        const check::Finding finding = requireFinding(checked, key);
        return !finding.places.empty() && api::reveal(document, reading.outline, finding.places.front());
    }

    check::Finding requireFinding(const check::Report& checked, const std::string& key) const
    {
        const auto finding = std::find_if(checked.findings.begin(), checked.findings.end(),
                                          [&](const check::Finding& one) { return one.key == key; });
        if (finding == checked.findings.end())
            office::refuse(context_, "stale");
        return *finding;
    }

    void keep(const Document& document, const check::Ignored& ignored) const
    {
        const Reference<css::frame::XStorable> storable(document, css::uno::UNO_QUERY);
        if (storable.is() && storable->isReadonly())
            office::refuse(context_, "read.only");
        office::storeText(document, ignoredProperty, ignored.stored());
    }

    Reference<XComponentContext> context_;
    CheckOptions options_;
};

} // namespace

} // namespace marshrut::api

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
marshrut_RouteChecker_get_implementation(css::uno::XComponentContext* context,
                                         const css::uno::Sequence<css::uno::Any>& arguments)
{
    using namespace marshrut;
    return office::guarded(context, [&] {
        return cppu::acquire(
            static_cast<cppu::OWeakObject*>(new api::RouteChecker(context, api::readOptions(context, arguments))));
    });
}
