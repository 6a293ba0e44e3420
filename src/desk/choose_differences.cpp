// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/choose_differences.hpp"

#include "desk/dialog.hpp"
#include "office/package.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>

namespace marshrut::desk
{

using css::awt::XListBox;
using css::uno::Reference;

namespace
{

std::string oneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

class DifferencesDialog
{
public:
    DifferencesDialog(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XWindow>& over,
                      const std::vector<edit::Difference>& differences, const std::string& words)
        : strings_(office::uiStrings(context)),
          dialog_(context, over, "Differences"),
          controls_(dialog_.controls()),
          differences_(differences)
    {
        std::vector<std::string> items;
        css::uno::Sequence<sal_Int16> all(static_cast<sal_Int32>(differences.size()));
        for (std::size_t row = 0; row < differences.size(); ++row)
        {
            items.push_back(inWords(differences[row], words));
            all.getArray()[row] = static_cast<sal_Int16>(row);
        }
        dialog_.setTitle(strings_.get(words + ".title"));
        controls_.setLabel("differencesLabel", strings_.get(words + ".differences"));
        controls_.setLabel("ok", strings_.get(words + ".ok"));
        controls_.setItems("differences", items);
        list()->selectItemsPos(all, true);
        controls_.onItem("differences", [this] { validate(); });
    }

    std::vector<edit::Difference> ask()
    {
        std::vector<edit::Difference> chosen;
        if (!dialog_.run([this] { return validate(); }))
            return chosen;
        for (const sal_Int16 row : list()->getSelectedItemsPos())
            chosen.push_back(differences_[static_cast<std::size_t>(row)]);
        return chosen;
    }

private:
    [[nodiscard]] Reference<XListBox> list() const { return controls_.get<XListBox>("differences"); }

    [[nodiscard]] std::string inWords(const edit::Difference& difference, const std::string& words) const
    {
        const std::string title = strings_.get("element." + std::string(route::idOf(difference.element)));
        return strings_.format(
            words + (difference.inDocument.empty() ? ".blank" : ".other"),
            {{"element", title}, {"document", oneLine(difference.inDocument)}, {"value", oneLine(difference.value)}});
    }

    bool validate()
    {
        const bool any = list()->getSelectedItemsPos().hasElements();
        dialog_.setNote("note", "differences", any ? std::string() : strings_.get("differences.none"));
        return any;
    }

    const standard::Strings& strings_;
    Dialog dialog_;
    Controls& controls_;
    const std::vector<edit::Difference>& differences_;
};

} // namespace

std::vector<edit::Difference> chooseDifferences(const Reference<css::uno::XComponentContext>& context,
                                                const Reference<css::awt::XWindow>& over,
                                                const std::vector<edit::Difference>& differences,
                                                const std::string& words)
{
    return DifferencesDialog(context, over, differences, words).ask();
}

} // namespace marshrut::desk
