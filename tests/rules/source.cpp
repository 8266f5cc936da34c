#include "tests/rules/source.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace moderato::rules {
namespace fs = std::filesystem;

namespace {

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Walks a C++ text once, copying code and blanking what is none.
class Lexer {
public:
    explicit Lexer(const std::string& text) : m_text(text) { m_result.code.reserve(text.size()); }

    Lexed run()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_result);
    }

private:
    void step()
    {
        if (startsWith("//"))
            blankUntil("\n", 0);
        else if (startsWith("/*"))
            blankUntil("*/", 2);
        else if (startsWith("R\"") && !isWordCharacter(before()))
            rawString();
        else if (m_text[m_at] == '"')
            m_result.literals.push_back({m_line, quoted('"')});
        else if (m_text[m_at] == '\'' && !isDigitSeparator())
            quoted('\'');
        else
            keep();
    }

    bool startsWith(const char* word) const
    {
        return m_text.compare(m_at, std::char_traits<char>::length(word), word) == 0;
    }
    char before() const { return m_at == 0 ? ' ' : m_text[m_at - 1]; }
    char ahead(std::size_t count) const { return m_at + count < m_text.size() ? m_text[m_at + count] : ' '; }

    /// 1'000 is a number; u8'a' is not.
    bool isDigitSeparator() const
    {
        return std::isxdigit(static_cast<unsigned char>(before())) != 0 && isWordCharacter(ahead(1)) &&
               ahead(2) != '\'';
    }

    void keep() { put(m_text[m_at]); }
    void blank() { put(m_text[m_at] == '\n' ? '\n' : ' '); }

    void put(char c)
    {
        m_line += c == '\n' ? 1 : 0;
        m_result.code.push_back(c);
        ++m_at;
    }

    void blankUntil(const std::string& end, std::size_t behind)
    {
        const std::size_t found = m_text.find(end, m_at + behind);
        const std::size_t stop = found == std::string::npos ? m_text.size() : found + behind;
        while (m_at < stop)
            blank();
    }

    std::string quoted(char mark)
    {
        const std::size_t begin = m_at + 1;
        keep();
        while (m_at < m_text.size() && m_text[m_at] != mark && m_text[m_at] != '\n') {
            if (m_text[m_at] == '\\')
                blank();
            if (m_at < m_text.size())
                blank();
        }
        const std::string inside = m_text.substr(begin, m_at - begin);
        if (m_at < m_text.size())
            keep();
        return inside;
    }

    void rawString()
    {
        const int line = m_line;
        const std::size_t open = m_text.find('(', m_at);
        const std::string close = ")" + m_text.substr(m_at + 2, open - m_at - 2) + "\"";
        const std::size_t end = std::min(m_text.find(close, open), m_text.size());
        m_result.literals.push_back({line, m_text.substr(open + 1, end - open - 1)});
        const std::size_t stop = std::min(end + close.size(), m_text.size());
        while (m_at < stop)
            blank();
    }

    const std::string& m_text;
    Lexed m_result;
    std::size_t m_at = 0;
    int m_line = 1;
};

}  // namespace

std::string readText(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<Source> sources(const fs::path& root, std::initializer_list<const char*> folders,
                            std::initializer_list<const char*> extensions)
{
    std::vector<Source> found;
    for (const char* folder : folders) {
        if (!fs::is_directory(root / folder))
            continue;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension().string();
            if (entry.is_regular_file() &&
                std::find(extensions.begin(), extensions.end(), extension) != extensions.end())
                found.push_back({fs::relative(entry.path(), root).generic_string(), readText(entry.path())});
        }
    }
    std::sort(found.begin(), found.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    return found;
}

Lexed lex(const std::string& text)
{
    return Lexer(text).run();
}

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> result;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        result.push_back(line);
    return result;
}

std::vector<Include> includes(const std::string& text)
{
    std::vector<Include> found;
    const std::vector<std::string> written = lines(text);
    const std::vector<std::string> code = lines(lex(text).code);
    for (std::size_t i = 0; i < code.size(); ++i) {
        std::istringstream words(code[i]);
        std::string hash;
        words >> hash;
        if (hash == "#")
            words >> hash;
        if (hash.find("include") == std::string::npos || code[i].find('#') == std::string::npos)
            continue;
        const std::size_t open = written[i].find_first_of("<\"");
        const std::size_t close =
            open == std::string::npos ? open : written[i].find_first_of(">\"", open + 1);
        if (close != std::string::npos)
            found.push_back({static_cast<int>(i) + 1, written[i].substr(open + 1, close - open - 1),
                             written[i][open] == '"'});
    }
    return found;
}

std::vector<Identifier> identifiers(const std::string& text)
{
    std::vector<Identifier> found;
    int line = 1;
    std::string name;
    for (const char c : lex(text).code + '\n') {
        if (isWordCharacter(c)) {
            name.push_back(c);
            continue;
        }
        if (!name.empty())
            found.push_back({line, std::exchange(name, {})});
        line += c == '\n' ? 1 : 0;
    }
    return found;
}

}  // namespace moderato::rules
