#include "core/exchange/readabletext.h"

namespace moderato {
namespace {

bool isLineBreak(char32_t character)
{
    return character == U'\r' || character == 0x2028 || character == 0x2029;
}

/// XML 1.0 and iCalendar have no way to write these.
bool isUnwritable(char32_t character)
{
    const bool control = (character < 0x20 && character != U'\t' && character != U'\n') ||
                         (character >= 0x7f && character < 0xa0);
    const bool noCharacter = (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
    return control || noCharacter;
}

QString unweighted(const TextLine& line)
{
    QString text;
    for (const Span& span : line.spans)
        text += span.text;
    if (!line.figure.text.isEmpty())
        text += u' ' + line.figure.text;
    return text.trimmed();
}

}  // namespace

QString readableText(const QString& text)
{
    QString unix = text;
    unix.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString readable;
    readable.reserve(unix.size());
    // toUcs4() has put U+FFFD where there was half a pair.
    for (const char32_t character : unix.toUcs4()) {
        if (isLineBreak(character))
            readable += u'\n';
        else if (!isUnwritable(character))
            readable += QString::fromUcs4(&character, 1);
    }
    return readable;
}

QStringList plainLines(const TableCell& cell)
{
    QStringList lines;
    for (const TextLine& line : cell.lines)
        lines.append(unweighted(line));
    return lines;
}

}  // namespace moderato
