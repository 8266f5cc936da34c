#include "core/exchange/htmltext.h"

#include "core/exchange/cleantext.h"

namespace moderato {
namespace {

bool isRightToLeftUnit(QChar unit)
{
    return unit.direction() == QChar::DirR || unit.direction() == QChar::DirAL;
}

/// Marks that turn the direction of what follows; a pair of surrogates may hold one of a script that reads from the right.
bool turnsDirection(QChar unit)
{
    return unit.isSurrogate() || (unit >= QChar(0x202a) && unit <= QChar(0x202e)) ||
           (unit >= QChar(0x2066) && unit <= QChar(0x2069)) || unit == QChar(0x200e) || unit == QChar(0x200f);
}

bool disturbs(const QString& text, bool rightToLeft)
{
    return std::any_of(text.cbegin(), text.cend(), [rightToLeft](QChar unit) {
        const bool other = rightToLeft ? unit.direction() == QChar::DirL : isRightToLeftUnit(unit);
        return other || turnsDirection(unit);
    });
}

void appendHtml(QString& html, QChar unit)
{
    switch (unit.unicode()) {
    case u'&':
        html += QLatin1String("&amp;");
        break;
    case u'<':
        html += QLatin1String("&lt;");
        break;
    case u'>':
        html += QLatin1String("&gt;");
        break;
    case u'"':
        html += QLatin1String("&quot;");
        break;
    case u'\'':
        html += QLatin1String("&#39;");
        break;
    default:
        html += unit;
    }
}

}  // namespace

QString htmlText(const QString& text)
{
    QString html;
    html.reserve(text.size());
    for (const QChar unit : cleanText(text))
        appendHtml(html, unit);
    return html;
}

QString htmlAttribute(const char* name, const QString& value)
{
    return u' ' + QLatin1String(name) + QLatin1String("=\"") + htmlText(value) + u'"';
}

QString htmlElement(const char* name, const QString& content, const QString& attributes)
{
    const QLatin1String tag(name);
    return u'<' + tag + attributes + u'>' + content + QLatin1String("</") + tag + u'>';
}

QString HtmlLines::text(const QString& text) const
{
    if (isBlank(text))
        return {};
    const QString escaped = htmlText(text).replace(u'\n', QLatin1String("<br/>"));
    if (!disturbs(text, m_rightToLeft))
        return escaped;
    // White space that parts it from its neighbours stays between them.
    const QString before = escaped.front().isSpace() ? QStringLiteral(" ") : QString();
    const QString after = escaped.back().isSpace() ? QStringLiteral(" ") : QString();
    return before + htmlElement("bdi", escaped.trimmed()) + after;
}

QString HtmlLines::span(const Span& span) const
{
    const QString shown = text(span.text);
    if (shown.isEmpty())
        return span.text.isEmpty() ? QString() : QStringLiteral(" ");
    const QString address = webAddress(span.link);
    const QString linked =
        address.isEmpty() ? shown : htmlElement("a", shown, htmlAttribute("href", address));
    switch (span.emphasis) {
    case Emphasis::Normal:
        return linked;
    case Emphasis::Strong:
        return htmlElement("strong", linked);
    case Emphasis::Quiet:
        return htmlElement("span", linked, htmlAttribute("class", QStringLiteral("quiet")));
    case Emphasis::Alert:
        return htmlElement("strong", linked, htmlAttribute("class", QStringLiteral("alert")));
    }
    Q_UNREACHABLE();
}

QString HtmlLines::spans(const QList<Span>& spans) const
{
    QString html;
    for (const Span& each : spans)
        html += span(each);
    return html.trimmed();
}

QString HtmlLines::line(const TextLine& line) const
{
    const QString words = spans(line.spans);
    const QString figure = spans({line.figure});
    if (figure.isEmpty())
        return words;
    const QString end = htmlElement("span", figure, htmlAttribute("class", QStringLiteral("figure")));
    const QString start = words.isEmpty() ? QString() : htmlElement("span", words);
    return htmlElement("span", QString(start + u' ' + end), htmlAttribute("class", QStringLiteral("line")));
}

QString HtmlLines::lines(const QList<TextLine>& lines) const
{
    QStringList shown;
    for (const TextLine& each : lines)
        if (const QString html = line(each); !html.isEmpty())
            shown.append(html);
    if (shown.size() == 1)
        return shown.first();
    QString html;
    for (const QString& each : std::as_const(shown))
        html += htmlElement("div", each);
    return html;
}

bool isBlank(const QString& text)
{
    return cleanText(text).trimmed().isEmpty();
}

}  // namespace moderato
