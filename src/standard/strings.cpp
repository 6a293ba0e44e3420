// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/strings.hpp"

#include "standard/json.hpp"

namespace marshrut::standard
{

Strings::Strings(const std::string& json, const std::string& fileName)
{
    const JsonDocument document(json, fileName);
    for (const auto& [key, value] : document.root().members())
        texts_[key] = value.text();
}

bool Strings::has(std::string_view key) const
{
    return texts_.find(key) != texts_.end();
}

std::string Strings::get(std::string_view key) const
{
    const auto found = texts_.find(key);
    return found == texts_.end() ? std::string(key) : found->second;
}

std::string Strings::format(std::string_view key, const Arguments& arguments) const
{
    return fillIn(get(key), arguments);
}

std::string fillIn(std::string_view pattern, const Strings::Arguments& arguments)
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size();)
    {
        const auto open = pattern.find('{', i);
        const auto close = open == std::string_view::npos ? open : pattern.find('}', open);
        if (close == std::string_view::npos)
            return out.append(pattern.substr(i));
        out += pattern.substr(i, open - i);
        const auto name = pattern.substr(open + 1, close - open - 1);
        for (const auto& [have, value] : arguments)
            if (have == name)
                out += value;
        i = close + 1;
    }
    return out;
}

} // namespace marshrut::standard
