#include "resources/translations.h"
#include "tests/bench/firstpaint.h"
#include "ui/parts/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

/// The window on an event file, as the program opens it, until it is painted.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    moderato::installTranslations(application);
    moderato::applyTheme(application, moderato::Theme::Light);
    moderato::MainWindow window;
    const QuitAfterFirstPaint quit(&window);
    window.files().open(QString::fromLocal8Bit(argv[1]));
    window.show();
    return QApplication::exec();
}
