#include "core/report/language.h"

#include <QCoreApplication>

namespace moderato {

QString languageTag()
{
    return QCoreApplication::translate("Language", "en",
                                       "the BCP 47 tag of the language of this translation");
}

bool languageIsRightToLeft()
{
    // Where Qt itself looks for it, so that one translated word turns window and paper alike.
    return QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == QLatin1String("RTL");
}

}  // namespace moderato
