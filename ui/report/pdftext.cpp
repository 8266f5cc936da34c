#include "ui/report/pdftext.h"

#include "ui/report/glyphtext.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace moderato {
namespace {

using FontLigatures = std::map<QPDFObjGen, Ligatures>;

/// The ligatures of each font of a page, by the font's name there. Thousands of pages have the same.
using PageLigatures = std::map<std::string, Ligatures>;
using SharedLigatures = std::shared_ptr<const PageLigatures>;

std::string hexString(const QList<uint>& codes)
{
    QString hex;
    for (const uint code : codes)
        hex += QStringLiteral("%1").arg(code, 4, 16, QLatin1Char('0'));
    return '<' + hex.toStdString() + '>';
}

/// Marks the text objects of a page with what is to be copied in their place. It hands on the page as a whole, since what
/// comes next compresses it, and would begin anew for every token.
class CopyTextFilter final : public QPDFObjectHandle::TokenFilter {
public:
    explicit CopyTextFilter(const CopyTexts& copies) : m_copies(copies) {}

    void handleToken(const QPDFTokenizer::Token& token) override
    {
        const bool copied = m_next < m_copies.size() && m_copies.at(m_next).object == m_object;
        if (copied && token.isWord("BT")) {
            QPDFObjectHandle text =
                QPDFObjectHandle::newUnicodeString(m_copies.at(m_next).text.toStdString());
            m_page += "/Span <</ActualText " + text.unparseBinary() + ">> BDC ";
        }
        m_page += token.getRawValue();
        if (!token.isWord("ET"))
            return;
        if (copied) {
            m_page += " EMC";
            ++m_next;
        }
        ++m_object;
    }

    void handleEOF() override
    {
        write(m_page);
        // The filter lives as long as the document.
        std::string().swap(m_page);
    }

private:
    CopyTexts m_copies;
    qsizetype m_next = 0;
    int m_object = 0;
    std::string m_page;
};

/// Puts before each glyph of a ligature, unseen, the letters that it no longer stands for.
class LigatureFilter final : public QPDFObjectHandle::TokenFilter {
public:
    explicit LigatureFilter(SharedLigatures ligatures) : m_ligatures(std::move(ligatures)) {}

    void handleToken(const QPDFTokenizer::Token& token) override
    {
        if (token.getType() == QPDFTokenizer::tt_name)
            m_name = token.getValue();
        else if (token.isWord("Tf"))
            m_font = m_ligatures->find(m_name);
        else if (token.getType() == QPDFTokenizer::tt_string)
            writeLetters(token.getValue());
        writeToken(token);
    }

private:
    void writeLetters(const std::string& glyph)
    {
        if (m_font == m_ligatures->end() || glyph.size() != 2)
            return;
        const auto byte = [&glyph](std::size_t i) {
            return static_cast<uint>(static_cast<unsigned char>(glyph[i]));
        };
        const auto letters = m_font->second.find(byte(0) << 8U | byte(1));
        if (letters != m_font->second.end())
            write("3 Tr " + hexString(letters->second) + " Tj 0 Tr ");
    }

    SharedLigatures m_ligatures;
    PageLigatures::const_iterator m_font = m_ligatures->end();
    std::string m_name;
};

/// Gives the codes of letters a width of nothing, so that they take no place.
void setNoWidths(QPDFObjectHandle font, const Ligatures& ligatures)
{
    QPDFObjectHandle widths = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    for (const auto& [ligature, codes] : ligatures) {
        for (const uint code : codes) {
            widths.appendItem(QPDFObjectHandle::newInteger(code));
            widths.appendItem(QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0)}));
        }
    }
}

Ligatures makePlain(QPDFObjectHandle font)
{
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    const QByteArray map(reinterpret_cast<const char*>(data->getBuffer()),
                         static_cast<qsizetype>(data->getSize()));
    GlyphTexts texts = withPlainCharacters(readToUnicode(map));
    const Ligatures ligatures = splitLigatures(texts);
    stream.replaceStreamData(writeToUnicode(map, texts).toStdString(), QPDFObjectHandle::newNull(),
                             QPDFObjectHandle::newNull());
    setNoWidths(font, ligatures);
    return ligatures;
}

FontLigatures makeFontsPlain(QPDF& pdf)
{
    FontLigatures fonts;
    for (const QPDFObjectHandle& object : pdf.getAllObjects()) {
        QPDFObjectHandle font = object;
        if (font.isDictionaryOfType("/Font") && font.getKey("/ToUnicode").isStream())
            if (const Ligatures ligatures = makePlain(font); !ligatures.empty())
                fonts.emplace(font.getObjGen(), ligatures);
    }
    return fonts;
}

PageLigatures ligaturesIn(QPDFObjectHandle resources, const FontLigatures& fonts)
{
    PageLigatures ligatures;
    for (const auto& [name, font] : resources.getKey("/Font").getDictAsMap())
        if (const auto known = fonts.find(font.getObjGen()); known != fonts.end())
            ligatures.emplace(name, known->second);
    return ligatures;
}

/// Finds what each page needs, once for all that have the same resources.
class LigatureFinder {
public:
    explicit LigatureFinder(FontLigatures fonts) : m_fonts(std::move(fonts)) {}

    SharedLigatures on(QPDFPageObjectHelper& page)
    {
        const QPDFObjectHandle resources = page.getAttribute("/Resources", false);
        SharedLigatures& found = m_found[resources.getObjGen()];
        if (!found)
            found = std::make_shared<const PageLigatures>(ligaturesIn(resources, m_fonts));
        return found;
    }

private:
    FontLigatures m_fonts;
    std::map<QPDFObjGen, SharedLigatures> m_found;
};

}  // namespace

void makeTextPlain(QPDF& pdf, const QList<PageExtras>& pages)
{
    LigatureFinder finder(makeFontsPlain(pdf));
    qsizetype number = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        if (const SharedLigatures ligatures = finder.on(page); !ligatures->empty())
            page.addContentTokenFilter(std::make_shared<LigatureFilter>(ligatures));
        if (const CopyTexts copies = pages.value(number++).copies; !copies.isEmpty())
            page.addContentTokenFilter(std::make_shared<CopyTextFilter>(copies));
    }
}

}  // namespace moderato
