#include "ui/window/application.h"

#include "ui/parts/preferences.h"
#include "ui/parts/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readahead.h"

#include <QApplication>
#include <QSettings>

namespace moderato {

int runWindow(const std::optional<QString>& file, ReadAhead& readAhead)
{
    const bool dark =
        QSettings().value(QStringLiteral("window/dark"), isDark(QApplication::palette())).toBool();
    applyTheme(*qApp, dark ? ColourMode::Dark : ColourMode::Light);
    const Preferences preferences = readPreferences();
    applyZoom(preferences.zoomPercent);
    applyClock(preferences.clock);
    // Each window goes when it is closed, with its hold on the file.
    auto* window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    // Before the window is shown, because laying it out once costs less than twice.
    if (std::unique_ptr<Document> document = readAhead.take())
        window->files().put(std::move(document));
    else if (file)
        window->files().open(*file);
    else
        window->files().openSample();
    window->show();
    return QApplication::exec();
}

}  // namespace moderato
