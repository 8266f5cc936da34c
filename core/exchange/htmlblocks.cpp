#include "core/exchange/htmlblocks.h"

namespace moderato {
namespace {

QString classNamed(const char* name)
{
    return htmlAttribute("class", QLatin1String(name));
}

/// A user's whole paragraph takes its own direction.
QString htmlParagraph(const QString& content, const QString& attributes = {})
{
    return content.isEmpty() ? content : htmlElement("p", content, attributes);
}

const char* noteClass(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Normal:
        return "note";
    case Emphasis::Strong:
        return "note strong";
    case Emphasis::Quiet:
        return "note quiet";
    case Emphasis::Alert:
        return "note alert";
    }
    Q_UNREACHABLE();
}

/// Writes the blocks of one report in their order.
class HtmlBlocks {
public:
    HtmlBlocks(const Report& report, const QString& titleId)
        : m_report(report)
        , m_titleId(titleId)
        , m_lines(report.rightToLeft)
    {
    }

    QString html()
    {
        const auto isTitle = [](const Block& block) {
            const Heading* heading = std::get_if<Heading>(&block);
            return heading && heading->level == 1 && !isBlank(heading->text);
        };
        QString html;
        if (std::none_of(m_report.blocks.cbegin(), m_report.blocks.cend(), isTitle))
            html += title(m_report.title, classNamed("heard"));
        for (const Block& block : m_report.blocks)
            if (const QString made = std::visit([this](const auto& each) { return of(each); }, block);
                !made.isEmpty())
                html += made + u'\n';
        return html;
    }

private:
    /// The one h1.
    QString title(const QString& text, const QString& attributes)
    {
        m_titled = true;
        return htmlElement("h1", m_lines.text(text),
                           QString(htmlAttribute("id", m_titleId) +
                                   htmlAttribute("dir", QStringLiteral("auto")) + attributes));
    }

    QString of(const Heading& heading)
    {
        const QString above = kicker(heading);
        if (isBlank(heading.text))
            return above;
        m_caption = isBlank(heading.aside) ? heading.text : heading.aside;
        if (heading.level == 1 && !m_titled)
            return above + title(heading.text, {});
        return above +
               htmlElement("h2", m_lines.text(heading.text), htmlAttribute("dir", QStringLiteral("auto")));
    }

    QString kicker(const Heading& heading) const
    {
        return htmlParagraph(m_lines.line({{{heading.above}}, {heading.aside}}), classNamed("kicker"));
    }

    /// What belongs to no label still needs a term before it.
    QString term(const QString& label, const QString& attributes = {}) const
    {
        return htmlElement("dt", isBlank(label) ? QString(QChar::Nbsp) : m_lines.text(label), attributes);
    }

    QString of(const Facts& facts) const
    {
        QString html;
        for (const Fact& fact : facts.facts) {
            const QString wide = fact.wide ? classNamed("wide") : QString();
            html += term(fact.label, wide) + htmlElement("dd", m_lines.lines(fact.lines), wide) + u'\n';
        }
        return html.isEmpty() ? html : htmlElement("dl", html, classNamed("facts"));
    }

    QString of(const Table& table) const { return htmlTable(table, m_caption, m_lines); }

    QString of(const Strip& strip) const { return htmlStrip(strip, m_lines); }

    QString of(const Totals& totals) const
    {
        QString html;
        for (const Total& total : totals.totals) {
            QString value = m_lines.spans({{total.value, total.emphasis}});
            for (const QString& remark : total.remarks)
                if (!isBlank(remark))
                    value += htmlElement("div", m_lines.text(remark));
            html += term(total.label) + htmlElement("dd", value) + u'\n';
        }
        return html.isEmpty() ? html : htmlElement("dl", html, classNamed("totals"));
    }

    QString of(const Note& note) const
    {
        return htmlParagraph(m_lines.text(note.text), classNamed(noteClass(note.emphasis)));
    }

    QString of(const Prose& prose) const
    {
        QString html;
        for (const TextLine& line : prose.lines)
            html += htmlParagraph(m_lines.line(line), htmlAttribute("dir", QStringLiteral("auto")));
        return html.isEmpty() ? html : htmlElement("div", html, classNamed("prose"));
    }

    QString of(const WritingLines& lines) const
    {
        const QString label = htmlParagraph(m_lines.text(lines.label), classNamed("quiet"));
        const QString line = QStringLiteral("<hr aria-hidden=\"true\"/>");
        return htmlElement("div", QString(label + line.repeated(std::max(0, lines.count))),
                           classNamed("writing"));
    }

    QString of(const Card& card) const
    {
        const QString text =
            htmlParagraph(m_lines.text(card.text), htmlAttribute("dir", QStringLiteral("auto")));
        const QString caption = htmlParagraph(m_lines.text(card.caption), classNamed("quiet"));
        return htmlElement("div", QString(text + caption), classNamed("card"));
    }

    static QString of(const PageBreak&)
    {
        return QStringLiteral("<hr class=\"page\" aria-hidden=\"true\"/>");
    }

    const Report& m_report;
    const QString& m_titleId;
    HtmlLines m_lines;
    QString m_caption;
    bool m_titled = false;
};

}  // namespace

QString htmlBlocks(const Report& report, const QString& titleId)
{
    return HtmlBlocks(report, titleId).html();
}

}  // namespace moderato
