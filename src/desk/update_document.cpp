// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/update_document.hpp"

#include "desk/choose_differences.hpp"
#include "desk/windows.hpp"
#include "office/package.hpp"
#include "writer/title_sheet.hpp"

namespace marshrut::desk
{

using css::uno::Reference;

namespace
{

/// Writes what of the differences is chosen. @returns whether anything was
bool write(const Call& call, const Reference<css::text::XTextDocument>& document,
           const std::vector<edit::Difference>& differences, const std::string& words)
{
    std::map<route::Element, std::string> values;
    for (const auto& chosen : chooseDifferences(call.context, windowOf(call.frame), differences, words))
        values[chosen.element] = chosen.value;
    if (!values.empty())
        writer::writeValues(call.context, document, values);
    return !values.empty();
}

} // namespace

Outcome updateDocument(const Call& call, const standard::Profile& profile)
{
    const standard::Strings& strings = office::uiStrings(call.context);
    const Reference<css::text::XTextDocument> document(call.document, css::uno::UNO_QUERY_THROW);
    const auto differences = writer::findDifferences(
        call.context, document, standard::valuesOf(profile, office::documentStrings(call.context)));
    if (differences.empty())
        return {true, office::fromUtf8(strings.get("update.same")), {}, true};
    const bool written = write(call, document, differences, "update");
    return {true, office::fromUtf8(strings.get(written ? "update.done" : "profile.kept")), {}, false};
}

void offerInStep(const Call& call, const std::map<route::Element, std::string>& changed)
{
    const Reference<css::text::XTextDocument> document(call.document, css::uno::UNO_QUERY);
    if (!document.is() || !call.interactive)
        return;
    const auto differences = writer::findOutOfStep(call.context, document, changed);
    if (!differences.empty())
        write(call, document, differences, "step");
}

} // namespace marshrut::desk
