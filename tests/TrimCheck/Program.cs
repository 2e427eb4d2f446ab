// Empty on purpose: the project file roots the packages, the publish analyses them.
return 0;
