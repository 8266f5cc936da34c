#include "core/exchange/html.h"

#include "core/exchange/htmlblocks.h"
#include "core/exchange/htmlstyle.h"
#include "core/exchange/htmltheme.h"
#include "core/report/language.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Html)
};

QString documentTitle(const Report& report)
{
    for (const QString& title : {report.title, report.subject})
        if (!isBlank(title))
            return title.simplified();
    return Words::tr("Untitled");
}

QString readingAttributes(const Report& report)
{
    const QString language =
        isBlank(report.language) ? QString() : htmlAttribute("lang", report.language.simplified());
    return language +
           htmlAttribute("dir", report.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
}

/// One report after the other; what stands before and after them is known when they have been seen.
class HtmlFile {
public:
    void append(Report report)
    {
        report.title = documentTitle(report);
        if (m_count++ == 0)
            m_first = withoutBlocks(report);
        appendLink(report);
        appendArticle(report);
    }

    QByteArray bytes() const
    {
        const QString begin = QStringLiteral("<!DOCTYPE html>\n<html") + readingAttributes(m_first) +
                              QStringLiteral(">\n") + head() + QStringLiteral("<body>\n") + contents();
        return begin.toUtf8() + "<main>\n" + m_articles + "</main>\n</body>\n</html>\n";
    }

private:
    static Report withoutBlocks(Report report)
    {
        report.blocks.clear();
        return report;
    }

    QString id() const { return QStringLiteral("sheet-%1").arg(m_count); }

    void appendLink(const Report& report)
    {
        const HtmlLines lines(report.rightToLeft);
        const QString link =
            htmlElement("a", lines.text(report.title), htmlAttribute("href", QString(u'#' + id())));
        const QString subject = lines.spans({{report.subject, Emphasis::Quiet}});
        const QString item = subject.isEmpty() ? link : QString(link + u' ' + subject);
        m_links += htmlElement("li", item, readingAttributes(report)).toUtf8() + '\n';
    }

    void appendArticle(const Report& report)
    {
        const QString titleId = id() + QLatin1String("-title");
        QString attributes =
            htmlAttribute("id", id()) + readingAttributes(report) + htmlAttribute("aria-labelledby", titleId);
        if (report.typePercent != 100)
            attributes += htmlAttribute("style", QStringLiteral("font-size:%1%").arg(report.typePercent));
        const QString content = header(report) + htmlBlocks(report, titleId) + footer(report);
        m_articles += htmlElement("article", QString(u'\n' + content), attributes).toUtf8() + '\n';
    }

    static QString header(const Report& report)
    {
        QString html;
        if (!logoAddress(report.theme).isEmpty())
            html += htmlElement("div", {},
                                QString(QStringLiteral(" class=\"logo\" role=\"img\"") +
                                        htmlAttribute("aria-label", Words::tr("Logo"))));
        if (!isBlank(report.theme.header))
            html += htmlElement("p", HtmlLines(report.rightToLeft).text(report.theme.header));
        return html.isEmpty() ? html : htmlElement("header", html) + u'\n';
    }

    static QString footer(const Report& report)
    {
        const QString& text = isBlank(report.theme.footer) ? report.footer : report.theme.footer;
        const QString html = HtmlLines(report.rightToLeft).text(text);
        return html.isEmpty() ? html : htmlElement("footer", htmlElement("p", html)) + u'\n';
    }

    QString head() const
    {
        const QString first = documentTitle(m_first);
        QString html =
            QStringLiteral("<meta charset=\"utf-8\"/>\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                           "<meta name=\"generator\" content=\"Moderato\"/>\n");
        html += meta("author", m_first.author) + meta("description", m_first.subject);
        html += htmlElement("title", htmlText(first)) + u'\n';
        html += htmlElement("style", u'\n' + htmlStyle(m_first.theme)) + u'\n';
        return htmlElement("head", QString(u'\n' + html)) + u'\n';
    }

    static QString meta(const char* name, const QString& content)
    {
        if (isBlank(content))
            return {};
        return QLatin1String("<meta") + htmlAttribute("name", QLatin1String(name)) +
               htmlAttribute("content", content.simplified()) + QLatin1String("/>\n");
    }

    QString contents() const
    {
        if (m_count < 2)
            return {};
        const QString list = htmlElement("ol", QString(u'\n' + QString::fromUtf8(m_links)));
        return htmlElement("nav", list, htmlAttribute("aria-label", Words::tr("Contents"))) + u'\n';
    }

    Report m_first{{}, {}, {}, languageTag(), languageIsRightToLeft(), {}, {}, 100, {}};
    QByteArray m_links;
    QByteArray m_articles;
    int m_count = 0;
};

}  // namespace

QByteArray toHtml(const ReportSequence& reports, const Progress& progress)
{
    HtmlFile file;
    for (int i = 0; i < reports.count; ++i) {
        file.append(reports.at(i));
        if (progress && !progress(i + 1, reports.count))
            break;
    }
    return file.bytes();
}

}  // namespace moderato
