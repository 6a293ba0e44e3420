// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/form_list.hpp"

#include "office/forms.hpp"
#include "office/settings.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>

namespace marshrut::desk
{

standard::Form formInUse(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::lang::XComponent>& document)
{
    const standard::Forms forms = office::forms(context, document);
    const auto own = forms.byName.find(office::readProfile(context).form);
    return !forms.ofDocument.empty() || own == forms.byName.end() ? forms.preferred() : own->second;
}

FormList::FormList(const Controls& controls, const char* control, const std::map<std::string, standard::Form>& forms,
                   const standard::Strings& strings)
    : controls_(controls), control_(control)
{
    std::vector<std::string> titles;
    for (const auto& [name, form] : forms)
    {
        names_.push_back(name);
        const std::string key = "form." + name;
        const std::string& own = form.title.empty() ? name : form.title;
        titles.push_back(strings.has(key) ? strings.get(key) : own);
    }
    controls_.setItems(control_, titles);
}

void FormList::select(const std::string& form) const
{
    const auto found = std::find(names_.begin(), names_.end(), form);
    const auto list = controls_.get<css::awt::XListBox>(control_);
    list->selectItemPos(static_cast<sal_Int16>(found == names_.end() ? 0 : found - names_.begin()), true);
}

std::string FormList::selected() const
{
    const auto position = controls_.get<css::awt::XListBox>(control_)->getSelectedItemPos();
    return names_[static_cast<std::size_t>(std::max<sal_Int16>(position, 0))];
}

} // namespace marshrut::desk
