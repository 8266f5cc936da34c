#include "core/exchange/htmlblocks.h"
#include "core/exchange/striptext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HtmlStrip)
};

QString divWith(const QString& className, const QString& style, const QString& content = {})
{
    return htmlElement("div", content,
                       QString(htmlAttribute("class", className) + htmlAttribute("style", style)));
}

/// The class that gives a stretch of time its colour.
QString colourClass(Kind kind, Use use)
{
    if (use == Use::Floor)
        return QStringLiteral("k-floor");
    if (use == Use::Slack || use == Use::Gap)
        return QStringLiteral("idle");
    return QLatin1String("k-") + enumWord(kind);
}

/// Draws one strip of boxes whose places are shares of its width, so that it fits any page and mirrors by itself.
class HtmlStrip {
public:
    HtmlStrip(const Strip& strip, const HtmlLines& lines)
        : m_strip(strip)
        , m_lines(lines)
        , m_whole(std::max({strip.limit, strip.scheduledEnd, Seconds{1}}))
    {
    }

    QString html() const
    {
        const QString html = caption() + bar() + ruler() + keys();
        return htmlElement("figure", html, htmlAttribute("class", QStringLiteral("strip")));
    }

private:
    QString share(Seconds part) const
    {
        const double perCent =
            100.0 * static_cast<double>(part.count()) / static_cast<double>(m_whole.count());
        return QString::number(perCent, 'f', 3) + u'%';
    }

    QString at(Seconds from) const { return QLatin1String("inset-inline-start:") + share(from); }

    QString between(Seconds from, Seconds to) const
    {
        return at(from) + QLatin1String(";width:") + share(std::max(Seconds{0}, to - from));
    }

    QString caption() const
    {
        QString html = m_lines.spans({{m_strip.limitText, Emphasis::Strong}});
        const bool over = m_strip.scheduledEnd > m_strip.limit;
        const QString rest =
            m_lines.spans({{m_strip.remainderText, over ? Emphasis::Alert : Emphasis::Quiet}});
        html += (html.isEmpty() || rest.isEmpty() ? QString() : QStringLiteral(" ")) + rest;
        return html.isEmpty() ? html : htmlElement("figcaption", html);
    }

    QString bar() const
    {
        const QString inWords = Words::tr("Time to scale: %1").arg(pieceTexts(m_strip).join(Words::tr(", ")));
        return htmlElement("div",
                           pieces() + overrun() + numbers() +
                               divWith(QStringLiteral("limit"), at(m_strip.limit)),
                           QString(QStringLiteral(" class=\"bar\" role=\"img\"") +
                                   htmlAttribute("aria-label", inWords))) +
               u'\n';
    }

    QString pieces() const
    {
        QString html;
        for (const StripPiece& piece : m_strip.pieces) {
            const Seconds end = std::min(piece.start + piece.length, m_strip.limit);
            if (end > piece.start)
                html += divWith(QLatin1String("piece ") + colourClass(piece.kind, piece.use),
                                between(piece.start, end));
        }
        return html;
    }

    QString overrun() const
    {
        return m_strip.scheduledEnd > m_strip.limit
                   ? divWith(QStringLiteral("piece over"), between(m_strip.limit, m_strip.scheduledEnd))
                   : QString();
    }

    QString numbers() const
    {
        QString html;
        for (qsizetype i = 0; i < m_strip.segments.size(); ++i) {
            const StripLabel& label = m_strip.segments.at(i);
            const Seconds next =
                i + 1 < m_strip.segments.size() ? m_strip.segments.at(i + 1).at : m_strip.scheduledEnd;
            const QString number = m_lines.text(label.text);
            html += divWith(QStringLiteral("segment"), between(label.at, next),
                            number.isEmpty() ? number : htmlElement("div", number));
        }
        return html;
    }

    QString ruler() const
    {
        QString html;
        for (const StripLabel& tick : m_strip.ticks)
            html += divWith(tickClass(tick.at), at(tick.at), m_lines.text(tick.text));
        return htmlElement("div", html, QStringLiteral(" class=\"ruler\" aria-hidden=\"true\"")) + u'\n';
    }

    /// The words of the first and last tick don't hang over the strip's ends.
    QString tickClass(Seconds at) const
    {
        if (at == Seconds{0})
            return QStringLiteral("first");
        return at * 100 > m_whole * 97 ? QStringLiteral("last") : QStringLiteral("tick");
    }

    QString keys() const
    {
        QString html;
        for (const StripKey& key : m_strip.keys)
            if (!isBlank(key.text))
                html += htmlElement("li", m_lines.text(key.text),
                                    htmlAttribute("class", colourClass(key.kind, key.use)));
        return html.isEmpty() ? html
                              : htmlElement("ul", html, htmlAttribute("class", QStringLiteral("keys")));
    }

    const Strip& m_strip;
    const HtmlLines& m_lines;
    Seconds m_whole;
};

}  // namespace

QString htmlStrip(const Strip& strip, const HtmlLines& lines)
{
    return HtmlStrip(strip, lines).html();
}

}  // namespace moderato
