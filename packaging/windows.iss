; The installer for Windows, made by Inno Setup 6.3 or newer from the finished bundle: for one person, without an
; administrator. The version is the one that the program file carries.
#define Version GetStringFileInfo("..\dist\crmnotes\crmnotes.exe", "ProductVersion")
#if Version == ""
  #error The bundle is not built yet: py dev.py package bundle
#endif
#define Id "org.crmnotes.crmnotes"

[Setup]
AppId={{6D2F6C5E-5C0B-4B57-9E0B-0C9A3B1B7C11}
AppName=crmnotes
AppVersion={#Version}
AppPublisher=The crmnotes founders
VersionInfoVersion={#Version}
; What Qt asks for. A bundle made with an Arm64 Python would need `arm64` in the two lines below.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
DefaultDirName={autopf}\crmnotes
DefaultGroupName=crmnotes
PrivilegesRequired=lowest
ShowLanguageDialog=auto
CloseApplications=yes
DisableProgramGroupPage=yes
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=crmnotes-{#Version}-setup
SetupIconFile=..\build\crmnotes.ico
UninstallDisplayIcon={app}\crmnotes.exe
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.Notebook=crmnotes notebook
de.Notebook=crmnotes-Notizbuch
es.Notebook=Cuaderno de crmnotes
fr.Notebook=Carnet crmnotes
en.Card=Contact card
de.Card=Kontaktkarte
es.Card=Tarjeta de contacto
fr.Card=Carte de contact

[InstallDelete]
; Parts of an earlier version that this one does not have any more. Notebooks lie elsewhere.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "..\dist\crmnotes\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\crmnotes"; Filename: "{app}\crmnotes.exe"; AppUserModelID: "{#Id}"
Name: "{autodesktop}\crmnotes"; Filename: "{app}\crmnotes.exe"; AppUserModelID: "{#Id}"; Tasks: desktop

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
Root: HKA; Subkey: "Software\Classes\.crmnotes"; ValueType: string; ValueData: "crmnotes.notebook"; \
  Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\crmnotes.notebook"; ValueType: string; ValueData: "{cm:Notebook}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\crmnotes.notebook\DefaultIcon"; ValueType: string; ValueData: "{app}\crmnotes.exe,0"
Root: HKA; Subkey: "Software\Classes\crmnotes.notebook\shell\open\command"; ValueType: string; \
  ValueData: """{app}\crmnotes.exe"" ""%1"""
; Contact cards stay with the program that has them: crmnotes stands among those that they can be opened with.
Root: HKA; Subkey: "Software\Classes\.vcf\OpenWithProgids"; ValueType: string; ValueName: "crmnotes.card"; \
  Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\crmnotes.card"; ValueType: string; ValueData: "{cm:Card}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\crmnotes.card\shell\open\command"; ValueType: string; \
  ValueData: """{app}\crmnotes.exe"" ""%1"""
; Starting with Windows is the owner's choice in the preferences; it goes with the program.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueName: "crmnotes"; ValueType: none; \
  Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\crmnotes.exe"; Description: "{cm:LaunchProgram,crmnotes}"; Flags: nowait postinstall skipifsilent

; Uninstalling leaves the notebook: it lies in the owner's data folder, which is not named here on purpose.
