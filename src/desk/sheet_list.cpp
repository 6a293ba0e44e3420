// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/sheet_list.hpp"

#include "edit/title_sheet_designs.hpp"
#include "office/package.hpp"

#include <com/sun/star/awt/XListBox.hpp>

namespace marshrut::desk
{

using css::uno::Any;
using edit::titleSheetDesigns;

SheetList::SheetList(Controls& controls, const css::uno::Reference<css::uno::XComponentContext>& context,
                     const standard::Strings& strings)
    : controls_(controls), context_(context)
{
    std::vector<std::string> names;
    for (const auto& design : titleSheetDesigns)
        names.push_back(strings.get("titleSheet.design." + std::string(design.id)));
    controls_.setItems("sheet", names);
    select(usualSheet(false));
    controls_.onItem("sheet", [this] { showPicture(); });
}

void SheetList::select(const std::string& id)
{
    const auto found = std::find_if(titleSheetDesigns.begin(), titleSheetDesigns.end(),
                                    [&id](const auto& design) { return design.id == id; });
    const auto position = found == titleSheetDesigns.end() ? 0 : found - titleSheetDesigns.begin();
    controls_.get<css::awt::XListBox>("sheet")->selectItemPos(static_cast<sal_Int16>(position), true);
    showPicture();
}

std::string SheetList::selected() const
{
    const sal_Int16 position = controls_.get<css::awt::XListBox>("sheet")->getSelectedItemPos();
    return std::string(titleSheetDesigns.at(position < 0 ? 0 : static_cast<std::size_t>(position)).id);
}

void SheetList::showPicture()
{
    controls_.setProperty("picture", "ImageURL",
                          Any(office::packageUrl(context_, "pictures/title-sheets/" + selected() + ".png")));
}

OUString titleSheetUrl(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& name)
{
    const std::string file = edit::titleSheetFile(name);
    return file.empty() ? office::fromUtf8(name) : office::packageUrl(context, file);
}

std::string usualSheet(bool kindergarten)
{
    const auto found = std::find_if(titleSheetDesigns.begin(), titleSheetDesigns.end(),
                                    [kindergarten](const auto& design) { return design.kindergarten == kindergarten; });
    return std::string(found == titleSheetDesigns.end() ? titleSheetDesigns.front().id : found->id);
}

} // namespace marshrut::desk
