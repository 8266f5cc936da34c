#include "ui/report/pdffinish.h"

#include "ui/report/pdftext.h"

#include <QCoreApplication>
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

QPDFObjectHandle destination(const QPDFObjectHandle& page, qreal y)
{
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(page);
    target.appendItem(nameObject("/XYZ"));
    target.appendItem(QPDFObjectHandle::newNull());
    target.appendItem(QPDFObjectHandle::newReal(y, 1));
    target.appendItem(QPDFObjectHandle::newNull());
    return target;
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
    parent.object.replaceKey("/Count", QPDFObjectHandle::newInteger(++parent.children));
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

/// Takes a file as it is written, so that it stands in memory once.
class ByteSink final : public Pipeline {
public:
    explicit ByteSink(QByteArray& bytes) : Pipeline("bytes", nullptr), m_bytes(bytes) {}

    void write(const unsigned char* data, std::size_t length) override
    {
        m_bytes.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    }

    void finish() override {}

private:
    QByteArray& m_bytes;
};

QByteArray written(QPDF& pdf, qsizetype expectedSize)
{
    QByteArray bytes;
    bytes.reserve(expectedSize);
    ByteSink sink(bytes);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&sink);
    writer.setDeterministicID(true);
    writer.write();
    return bytes;
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& painted, const PdfExtras& extras)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("painted", painted.constData(), static_cast<std::size_t>(painted.size()));
        writeProperties(pdf, extras);
        setOutline(pdf, extras);
        setLinks(pdf, extras);
        makeTextPlain(pdf, extras.pages);
        setSubsetTags(pdf);
        return written(pdf, painted.size());
    } catch (const std::exception& problem) {
        return failure(QCoreApplication::translate("Pdf", "The PDF could not be finished: %1")
                           .arg(QString::fromUtf8(problem.what())));
    }
}

}  // namespace moderato
