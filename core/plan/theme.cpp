#include "core/plan/theme.h"

namespace moderato {

bool isLogoFormat(const QByteArray& bytes)
{
    return bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)) || bytes.startsWith("\xff\xd8\xff");
}

bool isColour(const QString& text)
{
    const auto isHex = [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f') ||
               (digit >= u'A' && digit <= u'F');
    };
    return text.size() == 7 && text.front() == u'#' && std::all_of(text.cbegin() + 1, text.cend(), isHex);
}

}  // namespace moderato
