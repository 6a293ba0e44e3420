// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/library.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace marshrut::tests
{

std::string readPackageFile(const std::string& path)
{
    const std::string templates = "templates/";
    const std::string texts = "strings/";
    std::string real;
    if (path.compare(0, templates.size(), templates) == 0)
        real = MARSHRUT_TEMPLATES_DIR "/" + path.substr(templates.size());
    else if (path.compare(0, texts.size(), texts) == 0)
        real = MARSHRUT_STRINGS_DIR "/" + path.substr(texts.size());
    std::ifstream file(real, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

const standard::Library& library()
{
    static const auto loaded = standard::loadLibrary(readPackageFile);
    return loaded;
}

const standard::Lexicon& lexicon()
{
    return library().lexicon;
}

const standard::Form& form(const std::string& name)
{
    return library().forms.at(name);
}

const standard::Strings& strings(const std::string& language)
{
    return library().strings.at(language);
}

} // namespace marshrut::tests
