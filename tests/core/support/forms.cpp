// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/forms.hpp"

#include "support/dates.hpp"

#include <fstream>
#include <stdexcept>
#include <utility>

namespace marshrut::tests
{

namespace
{

std::string unescaped(std::string text)
{
    for (const auto& [mark, meant] :
         {std::pair{"\\n", "\n"}, std::pair{"\\s", "\u00A0"}, std::pair{"\\h", "\u00AD"}, std::pair{"\\t", "\t"}})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.replace(at, 2, meant);
    return text;
}

std::vector<DeadlineForm> readForms()
{
    std::ifstream file(MARSHRUT_CORE_TESTS_DIR "/text/deadline_forms.txt");
    if (!file)
        throw std::runtime_error("cannot read deadline_forms.txt");
    const std::string period = "period: ";
    std::vector<DeadlineForm> forms;
    text::Date from;
    text::Date to;
    for (std::string line; std::getline(file, line);)
    {
        constexpr std::size_t isoLength = 10;
        if (line.compare(0, period.size(), period) == 0)
        {
            from = date(line.substr(period.size(), isoLength));
            to = date(line.substr(period.size() + isoLength + 1, isoLength));
            continue;
        }
        if (auto form = formIn(line))
            forms.push_back({std::move(form->first), std::move(form->second), from, to});
    }
    return forms;
}

} // namespace

std::optional<std::pair<std::string, std::string>> formIn(const std::string& line)
{
    const std::string equals = " = ";
    const auto middle = line.rfind(equals);
    if (line.empty() || line.front() == '#' || middle == std::string::npos)
        return std::nullopt;
    return std::pair(unescaped(line.substr(0, middle)), line.substr(middle + equals.size()));
}

const std::vector<DeadlineForm>& deadlineForms()
{
    static const auto forms = readForms();
    return forms;
}

} // namespace marshrut::tests
