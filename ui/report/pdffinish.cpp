#include "ui/report/pdffinish.h"

#include "ui/report/pdfresources.h"
#include "ui/report/pdftext.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace moderato {
namespace {

QPDFObjectHandle textObject(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle nameObject(const char* name)
{
    return QPDFObjectHandle::newName(name);
}

void writeProperties(QPDF& pdf, const PdfExtras& extras)
{
    // A dictionary of our own: Qt's holds the time of writing.
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(extras.title));
    info.replaceKey("/Subject", textObject(extras.subject));
    if (!extras.author.isEmpty())
        info.replaceKey("/Author", textObject(extras.author));
    info.replaceKey("/Creator", textObject(QStringLiteral("Moderato")));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(extras.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    if (extras.rightToLeft)
        preferences.replaceKey("/Direction", nameObject("/R2L"));
    root.replaceKey("/ViewerPreferences", preferences);
    root.removeKey("/Metadata");
}

/// An outline's entry below its parent, which the first and last of its children and their count go to.
struct OutlineEntry {
    QPDFObjectHandle object;
    int level = 0;
    int children = 0;
};

/// The page, from a height on, at the reader's own zoom.
QPDFObjectHandle destination(const QPDFObjectHandle& page, qreal y)
{
    // Thousands share what is alike.
    static const QPDFObjectHandle fit = nameObject("/XYZ");
    static const QPDFObjectHandle asItIs = QPDFObjectHandle::newNull();
    return QPDFObjectHandle::newArray({page, fit, asItIs, QPDFObjectHandle::newReal(y, 1), asItIs});
}

void appendChild(OutlineEntry& parent, QPDFObjectHandle child)
{
    child.replaceKey("/Parent", parent.object);
    if (parent.children == 0) {
        parent.object.replaceKey("/First", child);
    } else {
        QPDFObjectHandle before = parent.object.getKey("/Last");
        before.replaceKey("/Next", child);
        child.replaceKey("/Prev", before);
    }
    parent.object.replaceKey("/Last", child);
    // Less than nothing: closed, so that the outline of many sheets can be seen at a glance.
    ++parent.children;
    parent.object.replaceKey(
        "/Count", QPDFObjectHandle::newInteger(parent.level > 0 ? -parent.children : parent.children));
}

/// A document with one title shows what is below it.
void openOnlyEntry(OutlineEntry& root)
{
    QPDFObjectHandle only = root.object.getKey("/First");
    if (root.children != 1 || !only.hasKey("/Count"))
        return;
    const long long below = -only.getKey("/Count").getIntValue();
    only.replaceKey("/Count", QPDFObjectHandle::newInteger(below));
    root.object.replaceKey("/Count", QPDFObjectHandle::newInteger(1 + below));
}

void setOutline(QPDF& pdf, const PdfExtras& extras)
{
    const std::vector<QPDFObjectHandle>& pages = pdf.getAllPages();
    QList<OutlineEntry> open{{pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), 0, 0}};
    for (const Bookmark& bookmark : extras.bookmarks) {
        while (open.last().level >= bookmark.level)
            open.removeLast();
        const QPDFObjectHandle& page = pages.at(static_cast<std::size_t>(bookmark.page));
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", textObject(bookmark.title));
        entry.replaceKey("/Dest", destination(page, extras.size.height() - bookmark.top));
        appendChild(open.last(), entry);
        open.append({entry, bookmark.level, 0});
    }
    openOnlyEntry(open.first());
    pdf.getRoot().replaceKey("/Outlines", open.first().object);
}

/// As the file wants it: letters beyond ASCII are escaped.
QPDFObjectHandle linkTo(const QString& target)
{
    QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", nameObject("/URI"));
    const QByteArray address = QUrl(target, QUrl::StrictMode).toEncoded();
    action.replaceKey("/URI", QPDFObjectHandle::newString(address.toStdString()));
    return action;
}

QPDFObjectHandle annotation(const PlacedLink& link, qreal pageHeight)
{
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (const qreal edge :
         {link.box.left(), pageHeight - link.box.bottom(), link.box.right(), pageHeight - link.box.top()})
        box.appendItem(QPDFObjectHandle::newReal(edge, 2));
    QPDFObjectHandle border = QPDFObjectHandle::newArray();
    for (int i = 0; i < 3; ++i)
        border.appendItem(QPDFObjectHandle::newInteger(0));
    QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
    annotation.replaceKey("/Type", nameObject("/Annot"));
    annotation.replaceKey("/Subtype", nameObject("/Link"));
    annotation.replaceKey("/Rect", box);
    annotation.replaceKey("/Border", border);
    annotation.replaceKey("/A", linkTo(link.target));
    return annotation;
}

void setLinks(QPDF& pdf, const PdfExtras& extras)
{
    qsizetype number = 0;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        const QList<PlacedLink> links = extras.pages.value(number++).links;
        if (links.isEmpty())
            continue;
        QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
        for (const PlacedLink& link : links)
            annotations.appendItem(pdf.makeIndirectObject(annotation(link, extras.size.height())));
        page.replaceKey("/Annots", annotations);
    }
}

/// The six letters that mark a font's name as that of a subset.
std::string subsetTag(int number)
{
    std::string tag(6, 'A');
    for (char& letter : tag) {
        letter = static_cast<char>('A' + number % 26);
        number /= 26;
    }
    return tag;
}

/// Qt tags the subsets in the order of a hash, which differs from run to run; the fonts stand in that of their use.
void setSubsetTags(QPDF& pdf)
{
    int number = 0;
    for (QPDFObjectHandle& font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        QPDFObjectHandle descriptor =
            font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        const std::string name = descriptor.getKey("/FontName").getName();
        const std::string plain = name.substr(name.find('+') + 1);
        descriptor.replaceKey("/FontName",
                              QPDFObjectHandle::newName('/' + subsetTag(number++) + '+' + plain));
    }
}

/// Hands a file on as it is written, in pieces that are worth a call to the disk.
class DeviceSink final : public Pipeline {
public:
    explicit DeviceSink(QIODevice& device) : Pipeline("device", nullptr), m_device(device) {}

    void write(const unsigned char* data, std::size_t length) override
    {
        m_waiting.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
        if (m_waiting.size() >= enough)
            finish();
    }

    void finish() override
    {
        if (m_device.write(m_waiting) != m_waiting.size())
            throw std::runtime_error(m_device.errorString().toStdString());
        m_waiting.resize(0);
    }

private:
    static constexpr qsizetype enough = 1 << 16;

    QIODevice& m_device;
    QByteArray m_waiting;
};

/// Where the disk cut the painted file short, something in it can't be read; nobody is to get a PDF with holes.
void openWhole(QPDF& pdf, const QString& painted)
{
    pdf.setAttemptRecovery(false);
    pdf.setSuppressWarnings(true);
    pdf.processFile(QFile::encodeName(painted).constData());
}

void writeFinished(QPDF& pdf, QIODevice& device)
{
    DeviceSink sink(device);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&sink);
    writer.setDeterministicID(true);
    writer.write();
    if (pdf.anyWarnings())
        throw std::runtime_error(pdf.getWarnings().front().what());
}

}  // namespace

Done finishPdf(const QString& painted, const PdfExtras& extras, QIODevice& device)
{
    try {
        QPDF pdf;
        openWhole(pdf, painted);
        sharePageAttributes(pdf);
        writeProperties(pdf, extras);
        setOutline(pdf, extras);
        setLinks(pdf, extras);
        makeTextPlain(pdf, extras.pages);
        setSubsetTags(pdf);
        writeFinished(pdf, device);
        return {};
    } catch (const std::exception& problem) {
        return failure(
            QCoreApplication::translate(
                "Pdf",
                "The PDF could not be finished (%1); free some space in the folder for temporary files.")
                .arg(QString::fromUtf8(problem.what())));
    }
}

}  // namespace moderato
