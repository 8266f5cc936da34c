#include "ui/report/pdf.h"

#include "ui/report/links.h"
#include "ui/report/pdffinish.h"
#include "ui/report/typesetter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

constexpr int resolution = 1200;

/// What stands in the outline for a report: whom or what it is about, and which sheet.
QString outlineTitle(const Report& report)
{
    for (const Block& block : report.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            return heading->aside.isEmpty() ? heading->text
                                            : QString(heading->text + QStringLiteral(" – ") + heading->aside);
    return report.title;
}

/// What Qt paints: the pages and their fonts, and little else. What it can't paint is noted beside it.
class PdfDrawing {
public:
    explicit PdfDrawing(const PageFormat& format)
        : m_typesetter(format)
        , m_buffer(&m_bytes)
        , m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(resolution);
        m_writer.setPageLayout(format.pageLayout());
    }

    bool begin()
    {
        if (!m_painter.begin(&m_writer))
            return false;
        m_painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
        return true;
    }

    void add(const Report& report)
    {
        const Pages pages = m_typesetter.layOut(report);
        m_extras.size = pages.size;
        addBookmarks(pages.bookmarks);
        for (const Page& page : pages.pages) {
            if (!m_extras.pages.isEmpty())
                m_writer.newPage();
            m_extras.pages.append({paint(m_painter, page), linksOn(page)});
        }
    }

    /// Puts an entry for the whole of the next report into the outline; its own title then is none.
    void beginEntry(const Report& report)
    {
        m_extras.bookmarks.append({outlineTitle(report), 1, static_cast<int>(m_extras.pages.size()), 0});
        m_entries = true;
    }

    PdfExtras& extras() { return m_extras; }

    QByteArray finish()
    {
        m_painter.end();
        m_buffer.close();
        return std::move(m_bytes);
    }

private:
    void addBookmarks(const QList<Bookmark>& bookmarks)
    {
        const int before = static_cast<int>(m_extras.pages.size());
        for (Bookmark bookmark : bookmarks) {
            bookmark.page += before;
            if (!m_entries || bookmark.level > 1)
                m_extras.bookmarks.append(bookmark);
        }
    }

    Typesetter m_typesetter;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    PdfExtras m_extras;
    bool m_entries = false;
};

/// The document has the properties of its first report.
void setProperties(PdfExtras& extras, const Report& report)
{
    extras.title = report.title;
    extras.subject = report.subject;
    extras.author = report.author;
    extras.language = report.language;
    extras.rightToLeft = report.rightToLeft;
}

}  // namespace

Result<QByteArray> toPdf(const Report& report, const PageFormat& format)
{
    return toPdf(ReportSequence{1, [&report](int) { return report; }}, format);
}

Result<QByteArray> toPdf(const ReportSequence& reports, const PageFormat& format, const Progress& progress)
{
    if (reports.count < 1)
        return failure(Words::tr("There is nothing to hand out; choose a sheet and a session."));
    PdfDrawing drawing(format);
    if (!drawing.begin())
        return failure(Words::tr("The PDF could not be drawn; is there memory left?"));
    for (int i = 0; i < reports.count; ++i) {
        const Report report = reports.at(i);
        if (i == 0)
            setProperties(drawing.extras(), report);
        if (reports.count > 1)
            drawing.beginEntry(report);
        drawing.add(report);
        if (progress && !progress(i + 1, reports.count))
            return failure(Words::tr("The PDF was stopped before it was finished; no file was written."));
    }
    return finishPdf(drawing.finish(), drawing.extras());
}

}  // namespace moderato
