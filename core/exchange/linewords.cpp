#include "core/exchange/linewords.h"

namespace moderato {
namespace {

/// What can stand in front of a title and is no part of it: a tick, a dash, a space.
bool isSign(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Symbol_Other || letter == QChar(0xFE0F) ||
           letter.category() == QChar::Punctuation_Dash;
}

}  // namespace

QRegularExpression linePattern(const QString& form)
{
    return QRegularExpression(form, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

QString withoutMarkdown(QString text)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]\[]*)\](?:\([^)\s]*\)|\[[^\]\[]*\]))"));
    static const QRegularExpression struck(QStringLiteral("~~.*?~~"));
    static const QRegularExpression slanted(QStringLiteral(R"((?<![\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*]))"));
    text.remove(struck);
    text.replace(link, QStringLiteral("\\1"));
    text.remove(QLatin1String("**")).remove(u'`');
    return text.trimmed().replace(slanted, QStringLiteral("\\1"));
}

QString tidyTitle(QString text)
{
    for (const auto& [open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']')})
        if (text.count(open) == text.count(close) + 1)
            text.remove(text.lastIndexOf(open), 1);
    text = text.simplified();
    while (!text.isEmpty() && isSign(text.front()))
        text.remove(0, 1);
    while (text.endsWith(u':') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

}  // namespace moderato
