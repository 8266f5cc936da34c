#include "ui/report/pdfresources.h"

#include <qpdf/QPDF.hh>

#include <map>

namespace moderato {
namespace {

/// All pages are of one size, and can have it from what they hang on.
void shareSize(QPDF& pdf)
{
    QPDFObjectHandle size;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        size = page.getKey("/MediaBox");
        page.removeKey("/MediaBox");
    }
    pdf.getRoot().getKey("/Pages").replaceKey("/MediaBox", size);
}

void shareResources(QPDF& pdf)
{
    std::map<std::string, QPDFObjectHandle> known;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle resources = page.getKey("/Resources");
        const auto [first, isNew] = known.emplace(resources.unparseResolved(), resources);
        if (isNew || !resources.isIndirect())
            continue;
        page.replaceKey("/Resources", first->second);
        pdf.replaceObject(resources.getObjGen(), QPDFObjectHandle::newNull());
    }
}

}  // namespace

void sharePageAttributes(QPDF& pdf)
{
    shareSize(pdf);
    shareResources(pdf);
}

}  // namespace moderato
