// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/command.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace marshrut::desk
{

/// A labelled field of a dialog whose rows follow the table it is about.
struct DialogField
{
    std::string label;
    std::string value;
    std::vector<std::string> choices; ///< what may be taken instead of typing
    std::function<std::string(const std::string&)> note; ///< said below the field about what stands in it
};

/// Such a dialog: at most nine fields.
struct FieldsDialog
{
    std::string title;
    std::vector<DialogField> fields;
    /// Called when a field has changed; may fill others that are empty.
    std::function<void(std::size_t field, std::vector<std::string>& values)> changed;
    /// The field to be mended and why; nullopt where all is well.
    std::function<std::optional<std::pair<std::size_t, std::string>>(const std::vector<std::string>&)> wrong;
};

/// What stands in the fields as OK is pressed, normalised; nothing where it is cancelled. A field nobody touched gives
/// what it was given, line breaks and all.
[[nodiscard]] std::optional<std::vector<std::string>> askForFields(const Call& call, const FieldsDialog& what);

} // namespace marshrut::desk
