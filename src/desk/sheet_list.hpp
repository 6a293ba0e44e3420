// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/controls.hpp"
#include "standard/strings.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace marshrut::desk
{

/// The list box «sheet» with the product's title sheets, and the image «picture» of the one chosen.
class SheetList
{
public:
    SheetList(Controls& controls, const css::uno::Reference<css::uno::XComponentContext>& context,
              const standard::Strings& strings);

    void select(const std::string& id);
    [[nodiscard]] std::string selected() const; ///< the design's id

private:
    void showPicture();

    Controls& controls_;
    css::uno::Reference<css::uno::XComponentContext> context_;
};

/// The URL of a title sheet named by the id of a design of ours, or by its own URL; empty: the product's first.
[[nodiscard]] OUString titleSheetUrl(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const std::string& name);

/// The design to begin with.
[[nodiscard]] std::string usualSheet(bool kindergarten);

} // namespace marshrut::desk
