#include "ui/report/glyphtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace moderato {
namespace {

constexpr qsizetype mostInBlock = 100;  // the format's own bound on the entries of a block
constexpr uint firstFreeCode = 0xF000;  // far behind the codes of a font's glyphs

const QString endOfCodes = QStringLiteral("endcodespacerange\n");

QString textOfHex(const QString& hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(hex.sliced(i, 4).toUShort(nullptr, 16));
    return text;
}

QString hexOf(const QString& text)
{
    QString hex;
    for (const QChar unit : text)
        hex += QStringLiteral("%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    return hex;
}

/// True for characters that exist for the shape of others: CJK radicals and compatibility ideographs, ligatures,
/// presentation forms and the unbreakable space. Others that NFKC would change, such as ½, say something of their own.
bool standsForShape(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x2E80 && code <= 0x2FDF) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFB00 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC) || code == 0x00A0;
}

/// The codes of one range: all with a text of their own, or the first with one that counts on.
void addRange(GlyphTexts& texts, uint first, uint last, const QStringList& own)
{
    QString text = textOfHex(own.value(0));
    for (uint code = first; code <= last && !text.isEmpty(); ++code) {
        texts[code] = text;
        if (own.size() > 1)
            text = textOfHex(own.value(static_cast<qsizetype>(code - first) + 1));
        else
            text.back() = QChar(text.back().unicode() + 1);
    }
}

QStringList hexTexts(const QString& list)
{
    static const QRegularExpression hex(QStringLiteral("<([0-9A-Fa-f]*)>"));
    QStringList texts;
    for (auto each = hex.globalMatch(list); each.hasNext();)
        texts.append(each.next().captured(1));
    return texts;
}

}  // namespace

GlyphTexts readToUnicode(const QByteArray& map)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(<[0-9A-Fa-f]*>|\\[[^\\]]*\\])"));
    const QString text = QString::fromLatin1(map);
    GlyphTexts texts;
    const qsizetype begin = std::max<qsizetype>(text.indexOf(endOfCodes), 0);
    for (auto ranges = range.globalMatch(text, begin); ranges.hasNext();) {
        const QRegularExpressionMatch match = ranges.next();
        addRange(texts, match.captured(1).toUInt(nullptr, 16), match.captured(2).toUInt(nullptr, 16),
                 hexTexts(match.captured(3)));
    }
    return texts;
}

QByteArray writeToUnicode(const QByteArray& map, const GlyphTexts& texts)
{
    const QString text = QString::fromLatin1(map);
    const qsizetype codes = text.indexOf(endOfCodes);
    const qsizetype end = text.indexOf(u"endcmap");
    if (codes < 0 || end < codes)
        return map;
    QStringList entries;
    for (const auto& [code, characters] : texts)
        entries.append(
            QStringLiteral("<%1> <%2>\n").arg(code, 4, 16, QLatin1Char('0')).arg(hexOf(characters)));
    QString written = text.first(codes + endOfCodes.size());
    for (qsizetype i = 0; i < entries.size(); i += mostInBlock) {
        const QStringList block = entries.mid(i, mostInBlock);
        written += QStringLiteral("%1 beginbfchar\n").arg(block.size()) + block.join(QString()) +
                   QStringLiteral("endbfchar\n");
    }
    return (written + text.sliced(end)).toLatin1();
}

GlyphTexts withPlainCharacters(GlyphTexts texts)
{
    for (auto& [code, text] : texts)
        if (std::any_of(text.cbegin(), text.cend(), standsForShape))
            text = text.normalized(QString::NormalizationForm_KC);
    return texts;
}

Ligatures splitLigatures(GlyphTexts& texts)
{
    Ligatures ligatures;
    GlyphTexts letters;
    for (auto& [code, text] : texts) {
        if (text.size() < 2 || !text.isRightToLeft())
            continue;
        QList<uint>& codes = ligatures[code];
        for (qsizetype i = text.size() - 1; i > 0; --i) {
            codes.append(firstFreeCode + static_cast<uint>(letters.size()));
            letters[codes.last()] = text.at(i);
        }
        text.truncate(1);
    }
    texts.merge(letters);
    return ligatures;
}

}  // namespace moderato
