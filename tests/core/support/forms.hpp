// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/date.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace marshrut::tests
{

/// «text = how it is to be read», a line of a file of forms; none where the line is a comment or blank. In the text, \n
/// is a line break, \t a tab, \s a no-break space, \h a soft hyphen.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> formIn(const std::string& line);

/// A deadline as a teacher wrote it, and how it is to be read within a period, as shown() gives it.
struct DeadlineForm
{
    std::string text;
    std::string meant;
    text::Date from;
    text::Date to;
};

/// Those of text/deadline_forms.txt, in its order.
[[nodiscard]] const std::vector<DeadlineForm>& deadlineForms();

} // namespace marshrut::tests
