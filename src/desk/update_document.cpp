// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/update_document.hpp"

#include "desk/dialog.hpp"
#include "office/package.hpp"
#include "writer/title_sheet.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

std::string oneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// «Обновить документ»: what is different, to be chosen from.
class UpdateDialog
{
public:
    /// words: the keys of the strings, «update» or «step»
    UpdateDialog(const Call& call, const std::vector<edit::Difference>& differences, const std::string& words)
        : words_(words),
          strings_(office::uiStrings(call.context)),
          dialog_(call.context, call.frame, "UpdateDocument"),
          controls_(dialog_.controls()),
          differences_(differences)
    {
        std::vector<std::string> items;
        css::uno::Sequence<sal_Int16> all(static_cast<sal_Int32>(differences.size()));
        for (std::size_t row = 0; row < differences.size(); ++row)
        {
            items.push_back(inWords(differences[row]));
            all.getArray()[row] = static_cast<sal_Int16>(row);
        }
        if (strings_.has(words_ + ".title"))
            dialog_.setTitle(strings_.get(words_ + ".title"));
        controls_.setItems("differences", items);
        list()->selectItemsPos(all, true);
        controls_.onItem("differences", [this] { validate(); });
    }

    /// The values chosen; none where it is cancelled.
    std::map<route::Element, std::string> ask()
    {
        std::map<route::Element, std::string> chosen;
        if (!dialog_.run([this] { return validate(); }))
            return chosen;
        for (const sal_Int16 row : list()->getSelectedItemsPos())
            chosen[differences_[static_cast<std::size_t>(row)].element] =
                differences_[static_cast<std::size_t>(row)].value;
        return chosen;
    }

private:
    [[nodiscard]] Reference<css::awt::XListBox> list() const
    {
        return controls_.get<css::awt::XListBox>("differences");
    }

    [[nodiscard]] std::string inWords(const edit::Difference& difference) const
    {
        const std::string title = strings_.get("element." + std::string(route::idOf(difference.element)));
        return strings_.format(
            words_ + (difference.inDocument.empty() ? ".blank" : ".other"),
            {{"element", title}, {"document", oneLine(difference.inDocument)}, {"value", oneLine(difference.value)}});
    }

    bool validate()
    {
        const bool any = list()->getSelectedItemsPos().hasElements();
        dialog_.setNote("note", "differences", any ? std::string() : strings_.get("update.none"));
        return any;
    }

    std::string words_;
    const standard::Strings& strings_;
    Dialog dialog_;
    Controls& controls_;
    const std::vector<edit::Difference>& differences_;
};

} // namespace

Outcome updateDocument(const Call& call, const standard::Profile& profile)
{
    const standard::Strings& strings = office::uiStrings(call.context);
    const Reference<css::text::XTextDocument> document(call.document, UNO_QUERY_THROW);
    const auto differences = writer::findDifferences(
        call.context, document, standard::valuesOf(profile, office::documentStrings(call.context)));
    if (differences.empty())
        return {true, office::fromUtf8(strings.get("update.same")), {}, true};
    const auto chosen = UpdateDialog(call, differences, "update").ask();
    if (chosen.empty())
        return {true, office::fromUtf8(strings.get("profile.kept")), {}, false};
    writer::writeValues(call.context, document, chosen);
    return {true, office::fromUtf8(strings.get("update.done")), {}, false};
}

void offerInStep(const Call& call, const std::map<route::Element, std::string>& changed)
{
    const Reference<css::text::XTextDocument> document(call.document, css::uno::UNO_QUERY);
    if (!document.is() || !call.interactive)
        return;
    const auto differences = writer::findOutOfStep(call.context, document, changed);
    if (differences.empty())
        return;
    if (const auto chosen = UpdateDialog(call, differences, "step").ask(); !chosen.empty())
        writer::writeValues(call.context, document, chosen);
}

} // namespace marshrut::desk
