// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "standard/strings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marshrut::calc
{

/// Gives an area a name that formulas, validity and the navigator know; replaces the content of a name that is there.
void setDefinedName(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const OUString& name,
                    const Area& area);
/// Where a name leads; nullopt where there is no such name or it is cut to #REF!.
[[nodiscard]] std::optional<Area> definedArea(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                              const OUString& name);

/// An area that has a name: a defined one, or that of a database range.
struct NamedArea
{
    OUString name;
    bool table = false; ///< a database range
    Area area;
};
[[nodiscard]] std::vector<NamedArea> namedAreas(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);
/// Leads a name that is there to another area, where it does not lead there already.
void setNamedArea(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const NamedArea& named);

/// The two names of a road map. They differ, because Excel takes no table named like a defined name.
struct RoadMapNames
{
    OUString whole; ///< defined name: from the title to the last row
    OUString table; ///< database range: from the header to the last row
};

/// Names that the document does not use yet («Дорожная_карта», «Дорожная_карта_2», …).
[[nodiscard]] RoadMapNames freeNames(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                     const standard::Strings& strings);

/// Takes the names of all road maps away that stand wholly within an area (which is to be written anew).
void forgetNamesWithin(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area);

void nameRoadMap(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const RoadMapNames& names,
                 const Area& whole, const Area& table);

} // namespace marshrut::calc
