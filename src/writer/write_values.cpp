// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/write_values.hpp"

#include "edit/write_value.hpp"
#include "office/guards.hpp"
#include "office/package.hpp"
#include "recognise/recognise.hpp"
#include "writer/apply.hpp"
#include "writer/document.hpp"

#include <memory>

namespace marshrut::writer
{

using css::uno::Reference;
using css::uno::XComponentContext;
using Document = Reference<css::text::XTextDocument>;
using Values = std::map<route::Element, std::string>;

namespace
{

/// The document as it is now, with what is to be written; the outline lives with it.
class Now
{
public:
    Now(const Reference<XComponentContext>& context, const Document& document, const standard::Form& form,
        const Values& values)
        : outline_(readOutline(document)),
          recognised_(recognise::recognise(outline_, office::library(context).lexicon)),
          situation_{outline_,
                     recognised_,
                     form,
                     {office::today(), route::Stage::plan, {}},
                     office::library(context).lexicon,
                     office::documentStrings(context),
                     office::library(context).nameCases,
                     values}
    {
    }
    Now(const Now&) = delete;
    Now& operator=(const Now&) = delete;

    [[nodiscard]] const outline::Outline& outline() const { return outline_; }
    [[nodiscard]] const edit::Situation& situation() const { return situation_; }

private:
    outline::Outline outline_;
    recognise::Recognised recognised_;
    edit::Situation situation_;
};

} // namespace

std::vector<route::Element> writeStatements(const Reference<XComponentContext>& context, const Document& document,
                                            const standard::Form& form, const Values& values, const OUString& title)
{
    std::vector<route::Element> unplaced;
    std::unique_ptr<office::UndoStep> step;
    for (const auto& [element, value] : values)
    {
        // read anew for each: what was written before it has moved everything behind
        const Now now(context, document, form, values);
        const auto plan = edit::planValue(now.situation(), element);
        if (!plan)
            unplaced.push_back(element);
        if (!plan || plan->changes.empty())
            continue;
        if (!step)
        {
            refuseUnlessWritable(context, document, now.outline(), *plan);
            step = std::make_unique<office::UndoStep>(document, title);
        }
        const office::PaintLock lock(document);
        applyWithin(context, document, now.outline(), *plan);
    }
    return unplaced;
}

} // namespace marshrut::writer
