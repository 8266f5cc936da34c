#include <QApplication>
#include <QLabel>
#include <QMainWindow>

/// A bare window with one word in it: what reading the fonts costs any window that says something.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Moderato")));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
