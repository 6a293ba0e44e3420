// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include <functional>
#include <string>
#include <vector>

namespace marshrut::desk
{

/// The controls of a dialog or panel, by their names in its .xdl file.
class Controls
{
public:
    explicit Controls(const css::uno::Reference<css::uno::XInterface>& window);
    ~Controls();
    Controls(const Controls&) = delete;
    Controls& operator=(const Controls&) = delete;

    template <class Interface>
    [[nodiscard]] css::uno::Reference<Interface> get(const char* name) const
    {
        return css::uno::Reference<Interface>(control(name), css::uno::UNO_QUERY_THROW);
    }
    [[nodiscard]] css::uno::Reference<css::awt::XWindow> window(const char* name) const
    {
        return get<css::awt::XWindow>(name);
    }

    [[nodiscard]] bool has(const char* name) const { return control(name).is(); }
    [[nodiscard]] css::uno::Any property(const char* name, const char* property) const;
    void setProperty(const char* name, const char* property, const css::uno::Any& value) const;

    [[nodiscard]] std::string text(const char* name) const; ///< of an edit field
    void setText(const char* name, const std::string& text) const;
    void setLabel(const char* name, const std::string& text) const;
    [[nodiscard]] bool isChecked(const char* name) const; ///< of a check box or radio button
    void setChecked(const char* name, bool checked) const;
    void setEnabled(const char* name, bool enabled) const;
    void setVisible(const char* name, bool visible) const;
    void focus(const char* name) const;
    void setItems(const char* name, const std::vector<std::string>& items) const; ///< of a list or combo box

    void onAction(const char* name, std::function<void()> function);
    void onText(const char* name, std::function<void()> function);
    void onItem(const char* name, std::function<void()> function); ///< of a list, check box or radio button

    /// No listener calls anything any more.
    void forget();
    void keep(std::function<void()> forget) { forget_.push_back(std::move(forget)); }

private:
    [[nodiscard]] css::uno::Reference<css::awt::XControl> control(const char* name) const;

    css::uno::Reference<css::awt::XControlContainer> container_;
    std::vector<std::function<void()>> forget_;
};

} // namespace marshrut::desk
