<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" simplifyDrawingHints="1" simplifyDrawingTol="1" maxScale="0" autoRefreshMode="Disabled" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" minScale="40000" hasScaleBasedVisibilityFlag="1" symbologyReferenceScale="-1" simplifyAlgorithm="0" autoRefreshTime="0" labelsEnabled="1">
 <renderer-v2 referencescale="-1" type="singleSymbol" enableorderby="0" symbollevels="0" forceraster="0">
  <symbols>
   <symbol type="marker" is_animated="0" frame_rate="10" clip_to_extent="1" alpha="1" force_rhr="0" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SvgMarker" enabled="1" pass="0" id="{00000001-0000-4000-8000-000000000000}" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="15,127,108,255,rgb:0.05882352941176471,0.49803921568627452,0.42352941176470588,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48cmVjdCB4PSIxLjUiIHk9IjEuNSIgd2lkdGg9IjIxIiBoZWlnaHQ9IjIxIiByeD0iNSIgZmlsbD0icGFyYW0oZmlsbCkgIzBmN2Y2YyIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLW9wYWNpdHk9InBhcmFtKG91dGxpbmUtb3BhY2l0eSkgMSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjQiLz48cGF0aCBmaWxsPSIjZmZmZmZmIiBkPSJNMTMuNCAzLjggNi42IDEzLjQgSDExIEw5LjggMjAuMiAxNy40IDEwLjIgSDEyLjYgWiIvPjwvc3ZnPgo=" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.268333" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.6" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,30000,4.6,2.6)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style capitalization="0" fontLetterSpacing="0" textOrientation="horizontal" fontSizeMapUnitScale="3x:0,0,0,0,0,0" forcedBold="0" useSubstitutions="0" tabStopDistance="6" allowHtml="0" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fontSizeUnit="Point" textColor="15,111,95,255,rgb:0.05882352941176471,0.43529411764705883,0.37254901960784315,1" blendMode="0" isExpression="1" fontItalic="0" fontUnderline="0" fontKerning="1" multilineHeight="1" forcedItalic="0" tabStopDistanceUnit="Percentage" fieldName="&quot;name&quot;" multilineHeightUnit="Percentage" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" textOpacity="1" fontFamily="Lato" namedStyle="Regular" fontStrikeout="0" legendString="Aa" fontWordSpacing="0" fontWeight="50" fontSize="6.5">
    <families />
    <text-buffer bufferDraw="1" bufferBlendMode="0" bufferSize="0.69999999999999996" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferNoFill="1" bufferOpacity="1" bufferJoinStyle="128" bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" />
    <text-mask maskJoinStyle="128" maskSizeUnits="MM" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskType="0" maskSize="1.5" maskSize2="1.5" maskOpacity="1" maskedSymbolLayers="" maskEnabled="0" />
    <background shapeRadiiX="0" shapeBorderWidthUnit="MM" shapeRadiiUnit="MM" shapeOffsetUnit="MM" shapeSizeType="0" shapeSizeUnit="MM" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeRotationType="0" shapeRadiiY="0" shapeBorderWidth="0" shapeSVGFile="" shapeJoinStyle="64" shapeOpacity="1" shapeType="0" shapeOffsetY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeSizeY="0" shapeSizeX="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBlendMode="0" shapeOffsetX="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeDraw="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1">
     <symbol type="fill" is_animated="0" frame_rate="10" clip_to_extent="1" alpha="1" force_rhr="0" name="fillSymbol">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer class="SimpleFill" enabled="1" pass="0" id="" locked="0">
       <Option type="Map">
        <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
        <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
        <Option type="QString" value="bevel" name="joinstyle" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
        <Option type="QString" value="no" name="outline_style" />
        <Option type="QString" value="0" name="outline_width" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option type="QString" value="solid" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </background>
    <shadow shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowOffsetDist="1" shadowRadius="1.5" shadowOffsetUnit="MM" shadowRadiusAlphaOnly="0" shadowBlendMode="6" shadowDraw="0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowOffsetAngle="135" shadowOpacity="0.69999999999999996" shadowOffsetGlobal="1" shadowScale="100" shadowRadiusUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" />
    <dd_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </dd_properties>
    <substitutions />
   </text-style>
   <text-format multilineAlign="3" decimals="3" wrapChar="" reverseDirectionSymbol="0" autoWrapLength="0" leftDirectionSymbol="&lt;" plussign="0" addDirectionSymbol="0" rightDirectionSymbol="&gt;" placeDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" formatNumbers="0" />
   <placement placement="6" polygonPlacementFlags="2" fitInPolygonOnly="0" distUnits="MM" centroidWhole="0" geometryGenerator="" maxCurvedCharAngleOut="-25" lineAnchorPercent="0.5" layerType="UnknownGeometry" overrunDistance="0" yOffset="0" offsetType="1" placementFlags="10" lineAnchorClipping="0" rotationAngle="0" maxCurvedCharAngleIn="25" offsetUnits="MM" quadOffset="4" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" geometryGeneratorEnabled="0" centroidInside="0" distMapUnitScale="3x:0,0,0,0,0,0" priority="3" rotationUnit="AngleDegrees" xOffset="0" lineAnchorTextPoint="FollowPlacement" dist="0.40000000000000002" overlapHandling="PreventOverlap" maximumDistance="0" repeatDistanceUnits="MM" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" prioritization="PreferCloser" allowDegraded="0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" repeatDistance="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" lineAnchorType="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorType="PointGeometry" maximumDistanceUnit="MM" preserveRotation="1" />
   <rendering limitNumLabels="0" upsidedownLabels="0" obstacleFactor="1" scaleMax="4000" fontLimitPixelSize="0" minFeatureSize="0" unplacedVisibility="0" obstacle="1" drawLabels="1" fontMinPixelSize="0" mergeLines="0" maxNumLabels="2000" scaleVisibility="1" scaleMin="0" labelPerPart="0" zIndex="0" obstacleType="1" fontMaxPixelSize="10000" />
   <dd_properties>
    <Option type="Map">
     <Option type="QString" value="" name="name" />
     <Option name="properties" />
     <Option type="QString" value="collection" name="type" />
    </Option>
   </dd_properties>
   <callout type="simple">
    <Option type="Map">
     <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
     <Option type="int" value="0" name="blendMode" />
     <Option type="Map" name="ddProperties">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
     <Option type="bool" value="false" name="drawToAllParts" />
     <Option type="QString" value="0" name="enabled" />
     <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
     <Option type="QString" value="&lt;symbol type=&quot;line&quot; is_animated=&quot;0&quot; frame_rate=&quot;10&quot; clip_to_extent=&quot;1&quot; alpha=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; pass=&quot;0&quot; id=&quot;{3f94660a-c404-4d49-8dd1-6c1a370f65cb}&quot; locked=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
     <Option type="double" value="0" name="minLength" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
     <Option type="QString" value="MM" name="minLengthUnit" />
     <Option type="double" value="0" name="offsetFromAnchor" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
     <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
     <Option type="double" value="0" name="offsetFromLabel" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
     <Option type="QString" value="MM" name="offsetFromLabelUnit" />
    </Option>
   </callout>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
