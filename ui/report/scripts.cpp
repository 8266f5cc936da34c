#include "ui/report/scripts.h"

#include <QList>

#include <algorithm>

namespace moderato {
namespace {

struct ScriptFamily {
    QChar::Script script;
    const char* family;
};

// Kana decide that a text's Chinese characters are drawn as in Japan, so they come before them.
constexpr ScriptFamily scriptFamilies[]{
    {QChar::Script_Arabic, "Noto Sans Arabic"},     {QChar::Script_Hebrew, "Noto Sans Hebrew"},
    {QChar::Script_Thai, "Noto Sans Thai"},         {QChar::Script_Hiragana, "Noto Sans CJK JP"},
    {QChar::Script_Katakana, "Noto Sans CJK JP"},   {QChar::Script_Hangul, "Noto Sans CJK KR"},
    {QChar::Script_Bopomofo, "Noto Sans CJK TC"},   {QChar::Script_Han, "Noto Sans CJK SC"},
    {QChar::Script_Lao, "Noto Sans Lao"},           {QChar::Script_Khmer, "Noto Sans Khmer"},
    {QChar::Script_Myanmar, "Noto Sans Myanmar"},   {QChar::Script_Tibetan, "Noto Serif Tibetan"},
    {QChar::Script_Georgian, "Noto Sans Georgian"}, {QChar::Script_Armenian, "Noto Sans Armenian"},
    {QChar::Script_Ethiopic, "Noto Sans Ethiopic"},
};

// Noto Sans claims some signs of these scripts without the rules for their letters.
constexpr ScriptFamily indicFamilies[]{
    {QChar::Script_Devanagari, "Noto Sans Devanagari"}, {QChar::Script_Bengali, "Noto Sans Bengali"},
    {QChar::Script_Gurmukhi, "Noto Sans Gurmukhi"},     {QChar::Script_Gujarati, "Noto Sans Gujarati"},
    {QChar::Script_Oriya, "Noto Sans Oriya"},           {QChar::Script_Tamil, "Noto Sans Tamil"},
    {QChar::Script_Telugu, "Noto Sans Telugu"},         {QChar::Script_Kannada, "Noto Sans Kannada"},
    {QChar::Script_Malayalam, "Noto Sans Malayalam"},   {QChar::Script_Sinhala, "Noto Sans Sinhala"},
};

template <std::size_t N>
void appendFamilies(QStringList& families, const ScriptFamily (&table)[N],
                    const QList<QChar::Script>& scripts)
{
    for (const ScriptFamily& entry : table) {
        const QString family = QString::fromLatin1(entry.family);
        if (scripts.contains(entry.script) && !families.contains(family))
            families.append(family);
    }
}

QList<QChar::Script> scriptsIn(const QString& text)
{
    QList<QChar::Script> scripts;
    for (const uint letter : text.toUcs4()) {
        const QChar::Script script = QChar::script(letter);
        if (script > QChar::Script_Cyrillic && !scripts.contains(script))
            scripts.append(script);
    }
    return scripts;
}

bool isRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// The scripts whose letters change their order or shape with their neighbours.
bool isComplex(QChar::Script script)
{
    return (script >= QChar::Script_Devanagari && script <= QChar::Script_Myanmar) ||
           script == QChar::Script_Khmer;
}

}  // namespace

QStringList familiesFor(const QString& text, const QString& wanted)
{
    const QList<QChar::Script> scripts = scriptsIn(text);
    QStringList families;
    appendFamilies(families, indicFamilies, scripts);
    if (!wanted.isEmpty())
        families.append(wanted);
    if (const QString own = QStringLiteral("Noto Sans"); wanted != own)
        families.append(own);
    appendFamilies(families, scriptFamilies, scripts);
    return families;
}

bool needsCopyText(const QString& word)
{
    const QList<uint> letters = word.toUcs4();
    if (std::any_of(letters.cbegin(), letters.cend(),
                    [](uint letter) { return isRightToLeft(QChar::direction(letter)); }))
        return false;
    return std::any_of(letters.cbegin(), letters.cend(), [](uint letter) {
        // Emoji and rare ideographs lie where the map of a font's glyphs does not reach.
        return QChar::requiresSurrogates(letter) || QChar::isMark(letter) || isComplex(QChar::script(letter));
    });
}

}  // namespace moderato
