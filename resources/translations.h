#pragma once

class QCoreApplication;

namespace moderato {

/// Gives the application the plural forms of its texts.
void installTranslations(QCoreApplication& app);

}  // namespace moderato
